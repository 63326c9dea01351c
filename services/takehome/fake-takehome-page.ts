import { LESSON_PLACE } from '#core/takehome/embed.ts';
import type { TakehomePage } from './takehome-page.ts';

/** A page that shows nothing and has the place for a lesson; null is a program that lacks it. */
export function createFakeTakehomePage(
  html: string | null = `<!doctype html><script type="application/json" id="lesson">${LESSON_PLACE}</script>`,
): TakehomePage {
  return { read: async () => html };
}
