import { describe, expect, test } from 'vitest';
import { lessonParts, nextPart, withPart, type LessonPart } from './lesson-path.ts';

const lesson = (kind: 'skill' | 'scene', quiz?: string) => ({
  kind,
  minutes: 5,
  opening: [{ art: 'news', text: { vi: 'Vì sao', en: 'Why' } }] as const,
  ...(quiz === undefined ? {} : { quiz }),
});
const parts = (kind: 'skill' | 'scene', { script, quiz }: { readonly script?: string; readonly quiz?: string }) =>
  lessonParts({ lesson: { ...lesson(kind, quiz), opening: [] }, ...(script === undefined ? {} : { script }) });

describe('the parts of a lesson', () => {
  test('a skill is opened, watched, followed, done alone, asked about and taken home', () => {
    expect(parts('skill', { script: 's', quiz: 'q' })).toEqual(['opening', 'watch', 'guided', 'practice', 'quiz', 'slip']);
  });

  test('a scene is met once, and asked about only where there are questions', () => {
    expect(parts('scene', { script: 's', quiz: 'q' })).toEqual(['opening', 'guided', 'quiz', 'slip']);
    expect(parts('scene', { script: 's' })).toEqual(['opening', 'guided', 'slip']);
  });

  test('one of questions alone has nothing to practise', () => {
    expect(parts('scene', { quiz: 'q' })).toEqual(['opening', 'quiz', 'slip']);
    expect(parts('skill', { quiz: 'q' })).toEqual(['opening', 'quiz', 'slip']);
  });

  test('what is no lesson has none', () => {
    expect(lessonParts({ script: 's' })).toEqual([]);
  });
});

describe('what comes next', () => {
  const way: readonly LessonPart[] = ['opening', 'watch', 'guided', 'practice', 'quiz', 'slip'];

  test('the first part, and then the one behind the last that was done', () => {
    expect(nextPart(way, [])).toBe('opening');
    expect(nextPart(way, ['opening'])).toBe('watch');
    expect(nextPart(way, ['opening', 'watch', 'guided', 'practice'])).toBe('quiz');
  });

  test('who began in the middle is led on, not back', () => {
    expect(nextPart(way, ['guided'])).toBe('practice');
    expect(nextPart(way, ['opening', 'quiz'])).toBe('slip');
  });

  test('at the end of the way what was passed over is still open', () => {
    expect(nextPart(way, ['guided', 'practice', 'quiz', 'slip'])).toBe('opening');
    expect(nextPart(way, ['guided', 'slip', 'opening'])).toBe('watch');
  });

  test('nothing, where all is done; what belongs to another way does not count', () => {
    expect(nextPart(way, way)).toBe(null);
    expect(nextPart(['opening', 'quiz', 'slip'], ['opening', 'practice'])).toBe('quiz');
  });
});

test('a part done again is the one done last, once', () => {
  expect(withPart(['opening', 'watch'], 'opening')).toEqual(['watch', 'opening']);
  expect(withPart([], 'slip')).toEqual(['slip']);
});
