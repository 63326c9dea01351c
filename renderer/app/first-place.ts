/** What the keyboard stops at. */
const STOPS = 'button:not(:disabled):not([tabindex="-1"]), input:not(:disabled), [tabindex="0"]';

/** The place a simulation asks for now; while the machine only shows it, nothing is asked for. */
export const LIT = '[data-lit]:not([aria-disabled])';

const isStop = (element: Element): boolean => element.matches(STOPS);

/** The first thing in a part of the page that the keyboard stops at: the part itself, or something in it. */
export function firstStop(part: Element): HTMLElement | null {
  return isStop(part) ? (part as HTMLElement) : part.querySelector<HTMLElement>(STOPS);
}

/**
 * Where somebody who came to a page by keys begins: at what is to be pressed now, where there is one such thing (`data-onward` marks
 * it); else at the heading, so that the next Tab leads into the content and not once more through the bar. Null while nothing stands there yet.
 */
export function firstPlace(page: Element): HTMLElement | null {
  const lit = page.querySelector<HTMLElement>(LIT);
  if (lit !== null) return lit;
  const onward = page.querySelector('[data-onward]');
  const stop = onward === null ? null : firstStop(onward);
  if (stop !== null) return stop;
  const headings = [...page.querySelectorAll<HTMLElement>('h1, h2')];
  // A heading nobody sees is no place for a focus that must be seen; a page that has only its header is still on its way.
  return (
    headings.find((heading) => heading.closest('.visually-hidden') === null) ??
    [...page.querySelectorAll<HTMLElement>(STOPS)].find((element) => element.closest('header') === null) ??
    null
  );
}
