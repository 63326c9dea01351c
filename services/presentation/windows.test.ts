import { expect, test, vi } from 'vitest';
import { createNoWindows } from './no-windows.ts';
import { placesOf, samePlace, type Display } from './places.ts';

const at = (x: number, primary = false, width = 1920): Display => ({ x, y: 0, width, height: 1080, primary });

test('windows nobody opens are open and closed all the same', () => {
  const windows = createNoWindows();
  expect(windows.isOpen()).toBe(false);
  windows.open();
  windows.open();
  expect(windows.isOpen()).toBe(true);
  windows.close();
  expect(windows.isOpen()).toBe(false);
});

test('a change of the room’s display is told once to whoever still wants to know', () => {
  const windows = createNoWindows();
  const heard = vi.fn();
  const forget = windows.onRoom(heard);
  expect(windows.hasRoom()).toBe(true);
  windows.plug(true);
  expect(heard).not.toHaveBeenCalled();
  windows.plug(false);
  expect(windows.hasRoom()).toBe(false);
  forget();
  windows.plug(true);
  expect(heard.mock.calls).toEqual([[false]]);
});

test('the camera is allowed for one presentation, and never outside of one', () => {
  const windows = createNoWindows();
  windows.allowCamera(true);
  expect(windows.camera()).toBe(false);
  windows.open();
  windows.allowCamera(true);
  expect(windows.camera()).toBe(true);
  windows.close();
  windows.open();
  expect(windows.camera()).toBe(false);
});

test.each([
  ['no display', [], null, null],
  ['one', [at(0)], at(0), null],
  ['the main one is not the first', [at(0), at(1920, true)], at(1920, true), at(0)],
  ['none is called the main one', [at(0), at(1920)], at(0), at(1920)],
  ['mirrored, in two sizes', [at(0, true), at(0, false, 1024)], at(0, true), null],
  ['mirrored, and one more', [at(0, true), at(0), at(1920)], at(0, true), at(1920)],
])('%s', (_name, displays, main, room) => {
  expect(placesOf(displays)).toEqual({ main, room });
});

test('a place is another as soon as one side of it is', () => {
  expect(samePlace(at(0), at(0, true))).toBe(true);
  expect([samePlace(at(0), at(1)), samePlace(at(0), at(0, false, 1024)), samePlace(at(0), null)]).toEqual([false, false, false]);
  expect(samePlace(null, null)).toBe(true);
});
