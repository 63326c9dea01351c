import type { Input } from 'electron';

/** Keys that type, move focus or answer. An allow-list: nobody can name every shortcut of every system. */
const ALLOWED = new Set([
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
  'Process',
  'Unidentified',
  'Dead',
]);

export function isAllowedInput({ key, control, alt, meta }: Pick<Input, 'key' | 'control' | 'alt' | 'meta'>): boolean {
  return !control && !alt && !meta && (ALLOWED.has(key) || [...key].length === 1);
}
