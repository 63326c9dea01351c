import type { Tolerance } from '#core/display/hands.ts';
import { controlAt, nearestControl, type Point } from './nearest-control.ts';

/** Where two presses close together are two: the keys of a keyboard. */
const QUICK = '[data-quick]';

export interface HandsOptions {
  /** What is forgiven, in ms and mm, and how many CSS px a mm has; asked at every press. */
  readonly tolerance: () => Tolerance & { readonly pxPerMm: number };
  /** When something happened to the glass, in ms: not when a busy page came to hear of it. Tests have their own clock. */
  readonly timeOf?: (event: Event) => number;
}

/** A finger or a mouse button that is down. */
interface Down extends Point {
  readonly id: number;
  readonly at: number;
  /** What the press is meant for; null where it came down beside everything. */
  readonly control: HTMLElement | null;
  /** How far it has strayed from where it came down, in px. */
  strayed: number;
}

/**
 * Lets hands that shake work the page: two presses on one spot within a moment are one, a finger that slid a little or lay a while still
 * pressed, and a press just beside one single control goes to it. Works on every control alike, before the page hears of the press, also
 * where the first press has put another page under the finger. Returns what takes it off again.
 */
export function steadyHands(page: Window, { tolerance, timeOf = (event) => event.timeStamp }: HandsOptions): () => void {
  const { document } = page;
  let down: Down | null = null;
  let last: (Point & { readonly at: number; readonly control: HTMLElement }) | null = null;
  /** A press has been passed on by us; what the browser makes of the same one is not a second. */
  let passedOn = false;
  const ours = new WeakSet<Event>();

  const px = (mm: number): number => mm * tolerance().pxPerMm;

  const isSecond = (control: HTMLElement, at: Point | null, time: number): boolean => {
    if (last === null || control.closest(QUICK) !== null) return false;
    if (time - last.at >= tolerance().twice) return false;
    return control === last.control || (at !== null && Math.hypot(at.x - last.x, at.y - last.y) <= px(tolerance().slide));
  };
  const remember = (control: HTMLElement, at: Point | null, time: number): void => {
    last = { control, at: time, x: at?.x ?? Number.NaN, y: at?.y ?? Number.NaN };
  };

  const begin = (id: number, point: Point, event: Event): void => {
    passedOn = false;
    const under = event.target instanceof Element ? controlAt(event.target) : null;
    const control = under ?? nearestControl(document, point, px(tolerance().miss));
    down = { id, ...point, at: timeOf(event), control, strayed: 0 };
  };
  const stray = (id: number, point: Point): void => {
    if (down?.id !== id) return;
    down.strayed = Math.max(down.strayed, Math.hypot(point.x - down.x, point.y - down.y));
  };
  /** The control a lifted finger has pressed, or null where that was no press. */
  const pressedBy = (id: number, time: number): Down | null => {
    if (down?.id !== id) return null;
    const press = down;
    down = null;
    const { hold, slide } = tolerance();
    if (press.control?.isConnected !== true || press.strayed > px(slide) || time - press.at > hold) return null;
    return press;
  };
  const passOn = ({ control, x, y }: Down, time: number): void => {
    if (control === null) return;
    passedOn = true;
    if (isSecond(control, { x, y }, time)) return;
    remember(control, { x, y }, time);
    // A press beside is a press on the nearest edge.
    const box = control.getBoundingClientRect();
    const clientX = Math.min(Math.max(x, box.left), box.right);
    const clientY = Math.min(Math.max(y, box.top), box.bottom);
    // Keys leave the focus where the text is. Whoever presses sees what was pressed: no ring is drawn around it.
    const unseen: FocusOptions & { readonly focusVisible: boolean } = { preventScroll: true, focusVisible: false };
    if (control.closest(QUICK) === null) control.focus(unseen);
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX, clientY });
    ours.add(press);
    control.dispatchEvent(press);
  };

  const touchStart = (event: TouchEvent): void => {
    const [touch] = event.changedTouches;
    // A second finger is a palm or a helper's hand: the first one counts.
    if (touch === undefined || event.touches.length > 1) return;
    begin(touch.identifier, { x: touch.clientX, y: touch.clientY }, event);
  };
  const touchMove = (event: TouchEvent): void => {
    for (const touch of event.changedTouches) stray(touch.identifier, { x: touch.clientX, y: touch.clientY });
  };
  const touchEnd = (event: TouchEvent): void => {
    for (const touch of event.changedTouches) {
      stray(touch.identifier, { x: touch.clientX, y: touch.clientY });
      const press = pressedBy(touch.identifier, timeOf(event));
      if (press === null) continue;
      // The browser would make a press of it only sometimes, and on what lies there then.
      if (event.cancelable) event.preventDefault();
      passOn(press, timeOf(event));
    }
  };
  const touchCancel = (): void => {
    down = null;
  };

  const pointerDown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.button !== 0) return;
    begin(event.pointerId, { x: event.clientX, y: event.clientY }, event);
  };
  const pointerMove = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') stray(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const pointerUp = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || down === null) return;
    const direct = event.target instanceof Element && controlAt(event.target) === down.control;
    const press = pressedBy(event.pointerId, timeOf(event));
    // Down and up on one control is the browser's own press.
    if (press !== null && !direct) passOn(press, timeOf(event));
  };

  const click = (event: MouseEvent): void => {
    if (ours.has(event)) return;
    const control = event.target instanceof Element ? controlAt(event.target) : null;
    const at = event.detail === 0 ? null : { x: event.clientX, y: event.clientY };
    if ((passedOn && at !== null) || (control !== null && isSecond(control, at, timeOf(event)))) {
      event.preventDefault();
      event.stopImmediatePropagation();
      passedOn = false;
      return;
    }
    if (control !== null) remember(control, at, timeOf(event));
  };

  const early = { capture: true } as const;
  page.addEventListener('touchstart', touchStart, { ...early, passive: true });
  page.addEventListener('touchmove', touchMove, { ...early, passive: true });
  page.addEventListener('touchend', touchEnd, { ...early, passive: false });
  page.addEventListener('touchcancel', touchCancel, early);
  page.addEventListener('pointerdown', pointerDown, early);
  page.addEventListener('pointermove', pointerMove, early);
  page.addEventListener('pointerup', pointerUp, early);
  page.addEventListener('click', click, early);
  return () => {
    page.removeEventListener('touchstart', touchStart, early);
    page.removeEventListener('touchmove', touchMove, early);
    page.removeEventListener('touchend', touchEnd, early);
    page.removeEventListener('touchcancel', touchCancel, early);
    page.removeEventListener('pointerdown', pointerDown, early);
    page.removeEventListener('pointermove', pointerMove, early);
    page.removeEventListener('pointerup', pointerUp, early);
    page.removeEventListener('click', click, early);
  };
}
