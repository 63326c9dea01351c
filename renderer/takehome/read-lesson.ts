import type { CompiledScreen, Script } from '#core/content/pack.ts';
import type { TakehomeLesson } from '#core/takehome/lesson.ts';

/** The lesson that stands in the page; null where it is damaged, or the page was never given one. */
export function readLesson(text: string): TakehomeLesson | null {
  try {
    const lesson = JSON.parse(text) as Partial<TakehomeLesson> | null;
    return lesson?.format === 1 && lesson.script !== undefined ? (lesson as TakehomeLesson) : null;
  } catch {
    return null;
  }
}

/**
 * The script with its pictures where this file has them. All else is as it was, so that the engine makes of it what it makes on a
 * kiosk. A picture that did not come along is named no more: its place says that it is missing, and nothing is asked for.
 */
export function drawnScript({ script, pictures }: Pick<TakehomeLesson, 'script' | 'pictures'>): Script {
  const drawn = (screen: CompiledScreen): CompiledScreen => {
    if (screen.pictures === undefined) return screen;
    const found = Object.entries(screen.pictures).flatMap(([file, picture]) => {
      const address = pictures[picture.address];
      return address === undefined ? [] : [[file, { ...picture, address }] as const];
    });
    return { ...screen, pictures: Object.fromEntries(found) };
  };
  const screens = Object.entries(script.screens).map(([alias, screen]) => [alias, drawn(screen)] as const);
  return { ...script, screens: Object.fromEntries(screens) };
}
