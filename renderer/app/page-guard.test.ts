import { afterEach, expect, test } from 'vitest';
import { guardPage, isAllowedKey } from './page-guard.ts';

let release = (): void => {};
afterEach(() => release());

function press(init: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  return event.defaultPrevented;
}

const chords: KeyboardEventInit[] = [
  { key: 'n', ctrlKey: true },
  { key: 't', ctrlKey: true },
  { key: 'N', ctrlKey: true, shiftKey: true },
  { key: 'p', ctrlKey: true },
  { key: 's', ctrlKey: true },
  { key: 'f', ctrlKey: true },
  { key: 'h', ctrlKey: true },
  { key: 'j', ctrlKey: true },
  { key: 'r', ctrlKey: true },
  { key: '+', ctrlKey: true },
  { key: 'i', ctrlKey: true, shiftKey: true },
  { key: 'u', ctrlKey: true },
  { key: 'F1' },
  { key: 'F5' },
  { key: 'F7' },
  { key: 'F11' },
  { key: 'F12' },
  { key: 'ArrowLeft', altKey: true },
  { key: 'F4', altKey: true },
  { key: 'BrowserBack' },
  { key: 'ContextMenu' },
  { key: 'Escape', shiftKey: true },
  { key: 'Meta', metaKey: true },
  { key: 'l', metaKey: true },
];

test.each(chords)('refuses %o', (chord) => {
  release = guardPage(window);
  expect(press(chord)).toBe(true);
});

test.each(['a', 'Ế', '7', ' ', 'Tab', 'Enter', 'Escape', 'Backspace', 'ArrowDown', 'Process'])('lets %s through', (key) => {
  release = guardPage(window);
  expect(press({ key })).toBe(false);
});

test('Enter held down is one press; a letter or a move held down repeats', () => {
  release = guardPage(window);
  expect([press({ key: 'Enter' }), press({ key: 'Enter', repeat: true })]).toEqual([false, true]);
  expect([press({ key: 'a', repeat: true }), press({ key: 'Tab', repeat: true })]).toEqual([false, false]);
});

test('keys that turn pages reach a page that presents, and nothing else does that the kiosk refuses', () => {
  release = guardPage(window, 'presenter');
  expect(['PageUp', 'PageDown', 'ArrowRight', 'b', 'f', '7'].map((key) => press({ key }))).toEqual(Array(6).fill(false));
  expect(chords.map((chord) => press(chord))).toEqual(chords.map(() => true));
  expect(press({ key: 'PageDown', ctrlKey: true })).toBe(true);
  release();
  release = guardPage(window);
  expect(press({ key: 'PageDown' })).toBe(true);
});

test('a page that took the guard off is an ordinary page again', () => {
  guardPage(window)();
  expect(press({ key: 'p', ctrlKey: true })).toBe(false);
});

test('zooming by wheel, the context menu, dragging and the clipboard are refused', () => {
  release = guardPage(window);
  for (const name of ['contextmenu', 'dragstart', 'drop', 'copy', 'paste']) {
    const event = new Event(name, { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented, name).toBe(true);
  }
  const wheel = new WheelEvent('wheel', { bubbles: true, cancelable: true });
  // The test DOM drops the modifier from the constructor.
  Object.defineProperty(wheel, 'ctrlKey', { value: true });
  document.body.dispatchEvent(wheel);
  expect(wheel.defaultPrevented).toBe(true);
});

test('a letter with Shift is a letter', () => {
  expect(isAllowedKey({ key: 'Đ', ctrlKey: false, altKey: false, metaKey: false, shiftKey: true })).toBe(true);
});
