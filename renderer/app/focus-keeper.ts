import { firstPlace, firstStop, LIT } from './first-place.ts';

/** A press this soon after the focus was led elsewhere was meant for what stood there before: a double press, or a trembling hand. */
const REST_MS = 500;
/** A question, or a keyboard on the screen: the focus is theirs until they are answered. */
const HOLDS = '[role="dialog"], [role="alertdialog"], [data-holds-focus]';
/** The page that is seen: while the next screen is fetched, the former one is still there, hidden; behind a curtain it is inert. */
const PAGE = 'main:not([style*="display: none"], [inert] *)';
/** How many earlier holders of the focus are remembered. */
const REMEMBERED = 8;

/**
 * Leads the focus for whoever works by keys, a keyboard or a switch: to a new page's beginning, to the place a simulation asks for
 * next, and to something near when what had it is gone. Who touches, or has a mouse, is left alone. Returns what ends it.
 */
export function keepFocus(page: Window & typeof globalThis, now: () => number = () => performance.now()): () => void {
  const { document } = page;
  let byKeys = false;
  /** The frame in which the page is looked at next. */
  let due: number | null = null;
  let main: Element | null = null;
  /** The page one has come to already; not yet one that has nothing to begin at, because it is still on its way. */
  let begun: Element | null = null;
  let lit: Element | null = null;
  let opened: Element | null = null;
  /** What has the focus, and all it stands in, nearest first. */
  let chain: readonly Element[] = [];
  let earlier: readonly HTMLElement[] = [];
  let led: { readonly to: HTMLElement; readonly at: number } | null = null;

  const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
  const lead = (to: HTMLElement | null): void => {
    if (to === null) return;
    if (firstStop(to) !== to) to.tabIndex = -1;
    led = { to, at: now() };
    // The stage itself brings its lit place to the middle.
    to.focus({ preventScroll: to.matches(LIT) });
  };
  /** Near what is gone; after something that lay over the page, where one was before it. */
  const nearest = (here: Element): HTMLElement | null => {
    const lay = !chain.some((element) => element === here) || chain.some((element) => element.matches('[data-holds-focus]'));
    const before = earlier.find((element) => element.isConnected && !element.matches(':disabled'));
    if (lay) return before ?? firstPlace(here);
    const left = chain.find((element) => element.isConnected);
    if (left === undefined || left === here) return firstPlace(here);
    // One question gave way to the next.
    return firstStop(left.querySelector('[data-next]') ?? left) ?? firstPlace(here);
  };
  const look = (): void => {
    due = null;
    const former = { lit, opened };
    main = document.querySelector(PAGE);
    lit = main?.querySelector(LIT) ?? null;
    opened = document.querySelector('[data-opened]');
    const active = document.activeElement;
    const fresh = main !== begun;
    if (!byKeys || main?.contains(active) === true) begun = main;
    if (!byKeys || main === null) return;
    if (active?.closest(HOLDS) != null) return;
    if (opened !== null && opened !== former.opened) lead(firstStop(opened) ?? firstPlace(main));
    else if (lit !== null && lit !== former.lit) lead(lit as HTMLElement);
    else if (fresh && !main.contains(active)) lead(firstPlace(main));
    else if (isLost()) lead(lit === null ? nearest(main) : (lit as HTMLElement));
    // What was pressed waits now: there is nothing more to do with it.
    else if (active?.matches('main [data-target][aria-disabled]') === true) lead(firstPlace(main));
    if (main.contains(document.activeElement)) begun = main;
  };
  const soon = (): void => {
    // Not at once: a dialog that closes gives the focus back by itself.
    due ??= page.requestAnimationFrame(look);
  };

  const onFocus = (event: Event): void => {
    const target = event.target;
    if (!(target instanceof page.HTMLElement)) return;
    earlier = [target, ...earlier.filter((element) => element !== target)].slice(0, REMEMBERED);
    chain = ancestry(target);
  };
  const onKey = (event: KeyboardEvent): void => {
    const first = !byKeys;
    byKeys = true;
    const { key } = event;
    const onLed = led !== null && event.target === led.to && now() - led.at < REST_MS;
    if ((key === 'Enter' || key === ' ') && onLed) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    // The first key of somebody who has touched nothing: straight to what there is to do.
    const here = document.querySelector(PAGE);
    if (key === 'Tab' && !event.shiftKey && first && isLost() && here !== null) {
      event.preventDefault();
      lead(firstPlace(here));
      led = null;
    }
  };
  const onPointer = (): void => void (byKeys = false);

  const observer = new page.MutationObserver(soon);
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-lit', 'aria-disabled'] });
  document.addEventListener('focusin', onFocus);
  page.addEventListener('keydown', onKey, { capture: true });
  page.addEventListener('pointerdown', onPointer, { capture: true });
  look();
  return () => {
    if (due !== null) page.cancelAnimationFrame(due);
    observer.disconnect();
    document.removeEventListener('focusin', onFocus);
    page.removeEventListener('keydown', onKey, { capture: true });
    page.removeEventListener('pointerdown', onPointer, { capture: true });
  };
}

function ancestry(element: Element): readonly Element[] {
  const above = element.parentElement;
  return [element, ...(above === null ? [] : ancestry(above))];
}
