/** A press of a key, as hosts and browsers name it. */
export interface KeyPress {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
}

/** Keys that type, move the focus or answer. An allow-list: nobody can name every shortcut of every system. */
const ALWAYS: ReadonlySet<string> = new Set([
  'Tab',
  'Enter',
  'Escape',
  'Backspace',
  'Delete',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Shift',
  'CapsLock',
  // What a keyboard of Vietnamese sends while it composes.
  'Process',
  'Unidentified',
  'Dead',
]);

/** What a clicker in the hand of a presenter sends besides: pages. Its letters and digits are characters like others. */
const PRESENTER: ReadonlySet<string> = new Set(['PageUp', 'PageDown']);

/** Whether a key may reach a page. Nothing with Ctrl, Alt or the key of the system does, on any surface. */
export function isAllowedKey({ key, control, alt, meta, shift }: KeyPress, surface: 'kiosk' | 'presenter'): boolean {
  if (control || alt || meta) return false;
  // Chromium opens its task manager by this one, and there any page can be ended.
  if (shift && key === 'Escape') return false;
  return ALWAYS.has(key) || [...key].length === 1 || (surface === 'presenter' && PRESENTER.has(key));
}
