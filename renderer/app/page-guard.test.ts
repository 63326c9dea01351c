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

test.each([
  '<a href="https://evil.example/"><b>x</b></a>',
  '<a href="/" target="_blank"><b>x</b></a>',
  '<a href="mailto:a@evil.example"><b>x</b></a>',
  '<a download="x.exe" href="blob:x"><b>x</b></a>',
  '<map><area href="tel:113"></map>',
  '<input type="file">',
])('a press on what should never be there does nothing: %s', (markup) => {
  release = guardPage(window);
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  for (const name of ['click', 'auxclick']) {
    const event = new MouseEvent(name, { bubbles: true, cancelable: true, composed: true });
    place.querySelector('b, area, input')?.dispatchEvent(event);
    expect(event.defaultPrevented, name).toBe(true);
  }
  place.remove();
});

test('a press on anything else is a press', () => {
  release = guardPage(window);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});

test('no window is opened, and no dialog of the printer, until the guard is taken off', () => {
  const own = (): readonly unknown[] => [Reflect.get(window, 'open'), Reflect.get(window, 'print')];
  const former = own();
  release = guardPage(window);
  expect(window.open('https://evil.example/')).toBeNull();
  expect(own().some((call) => former.includes(call))).toBe(false);
  release();
  expect(own()).toEqual(former);
});
