import type { Procedure } from '../content/procedure.ts';

/** What a lesson is made of, in the order it is gone through. The three in the middle are rungs of its script. */
export const LESSON_PARTS = ['opening', 'watch', 'guided', 'practice', 'quiz', 'slip'] as const;
export type LessonPart = (typeof LESSON_PARTS)[number];

/** A scene is met once: it is not watched before, nor done alone after. */
const OF_A_SCENE: readonly LessonPart[] = ['opening', 'guided', 'quiz', 'slip'];

/** The way through a lesson: what its kind has, of what was written for it. A subject that is no lesson has none. */
export function lessonParts({ lesson, script }: Pick<Procedure, 'lesson' | 'script'>): readonly LessonPart[] {
  if (lesson === undefined) return [];
  const ofItsKind = lesson.kind === 'scene' ? OF_A_SCENE : LESSON_PARTS;
  return ofItsKind.filter((part) => {
    if (part === 'quiz') return lesson.quiz !== undefined;
    return part === 'opening' || part === 'slip' || script !== undefined;
  });
}

/**
 * What to do next: the first part that is open behind the one done last, so that who began in the middle is not sent back; where all
 * behind it is done, the first open one. Null where nothing is left.
 */
export function nextPart(parts: readonly LessonPart[], done: readonly LessonPart[]): LessonPart | null {
  const last = done.findLast((part) => parts.includes(part));
  const behind = last === undefined ? [] : parts.slice(parts.indexOf(last) + 1);
  return [...behind, ...parts].find((part) => !done.includes(part)) ?? null;
}

/** Parts in the order they were done, the last one last; one done again counts as the last. */
export function withPart(done: readonly LessonPart[], part: LessonPart): readonly LessonPart[] {
  return [...done.filter((other) => other !== part), part];
}
