import type { Procedure } from '#core/content/procedure.ts';
import { lessonParts, nextPart, type LessonPart } from '#core/visit/lesson-path.ts';
import type { Place } from '#core/visit/screen.ts';
import type { Translate } from '#renderer/language/translate.ts';
import { useVisit } from './kiosk-context.tsx';

interface LessonWay {
  readonly parts: readonly LessonPart[];
  readonly done: readonly LessonPart[];
  /** Null where all is done, or where there is no lesson. */
  readonly next: LessonPart | null;
}

const NO_WAY: LessonWay = { parts: [], done: [], next: null };

/** How far a lesson was gone through in this visit, and what comes next. */
export function useLessonWay(subject: Procedure | null): LessonWay {
  const { state } = useVisit();
  if (subject?.lesson === undefined) return NO_WAY;
  const parts = lessonParts(subject);
  const done = state.lessons[subject.id] ?? [];
  return { parts, done, next: nextPart(parts, done) };
}

/** Where a part of a lesson is. */
export function placeOfPart({ id, script, lesson }: Procedure, part: LessonPart): Place {
  switch (part) {
    case 'opening':
      return { name: 'opening', procedure: id };
    case 'quiz':
      return { name: 'quiz', quiz: lesson?.quiz ?? '', procedure: id };
    case 'slip':
      return { name: 'slip', procedure: id };
    default:
      return { name: 'simulation', script: script ?? '', rung: part, procedure: id };
  }
}

/** What a part is called; `rounds` says how many questions there are, where that is known. */
export function nameOfPart(part: LessonPart, t: Translate, rounds: number | null = null): string {
  switch (part) {
    case 'opening':
      return t('lesson.opening');
    case 'quiz':
      return rounds === null ? t('lesson.questions') : t('lesson.countedQuestions', { count: rounds });
    case 'slip':
      return t('lesson.slip');
    default:
      return t(`rungs.${part}`);
  }
}
