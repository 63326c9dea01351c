import type { TakehomeLesson } from './lesson.ts';

/** What stands in the page until a lesson is put there. The build makes sure that it stands there once. */
export const LESSON_PLACE = '{{goc-so-lesson}}';

/**
 * JSON that may stand between the tags of a script element. Without `<` nothing in it can end the element or begin a comment, whatever
 * an author wrote; to who parses it, it is the same value.
 */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}

/** The page with the lesson in it; null for a page without the place for it, or with several. */
export function embedLesson(page: string, lesson: TakehomeLesson): string | null {
  const [before, after, more] = page.split(LESSON_PLACE);
  return before === undefined || after === undefined || more !== undefined ? null : before + jsonInHtml(lesson) + after;
}
