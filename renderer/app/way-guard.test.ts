import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { guardWays } from './way-guard.ts';

let release = (): void => {};
beforeEach(() => {
  vi.stubGlobal('open', () => 'a window');
  release = guardWays(window);
});
afterEach(() => {
  release();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const refused = (target: EventTarget, event: Event): boolean => {
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

test('no window, no dialog of the browser, no printing by the page', () => {
  expect(window.open('https://example.vn')).toBeNull();
  expect(window.confirm('?')).toBe(false);
  expect(window.prompt('?')).toBeNull();
  expect([window.alert('!'), window.print()]).toEqual([undefined, undefined]);
});

test.each([1, 2, 3, 4])('button %i of the mouse does nothing', (button) => {
  for (const name of ['mousedown', 'mouseup', 'auxclick'])
    expect(refused(document.body, new MouseEvent(name, { button, bubbles: true, cancelable: true })), name).toBe(true);
});

test('a press on anything else is a press', () => {
  expect(refused(document.body, new MouseEvent('click', { button: 0, bubbles: true, cancelable: true }))).toBe(false);
});

test.each([
  '<a href="https://evil.example/"><b>x</b></a>',
  '<a href="/" target="_blank"><b>x</b></a>',
  '<a target="_blank"><b>x</b></a>',
  '<a href="mailto:a@evil.example"><b>x</b></a>',
  '<a download="x.exe" href="blob:x"><b>x</b></a>',
  '<map><area href="tel:113"></map>',
  '<input type="file">',
])('a press on what should never be there does nothing: %s', (markup) => {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  const pressed = place.querySelector('b, area, input');
  if (pressed === null) throw new Error('nothing to press');
  for (const name of ['click', 'auxclick'])
    expect(refused(pressed, new MouseEvent(name, { bubbles: true, cancelable: true, composed: true })), name).toBe(true);
});

test.each([
  ['push', true],
  ['replace', true],
  ['traverse', true],
  ['reload', false],
] as const)('a way of the kind %s: held %s', (navigationType, held) => {
  const navigation = new EventTarget();
  const own = guardWays(Object.assign(Object.create(window) as Window, { navigation }));
  const way = Object.assign(new Event('navigate', { cancelable: true }), { navigationType });
  expect(refused(navigation, way)).toBe(held);
  own();
  expect(refused(navigation, Object.assign(new Event('navigate', { cancelable: true }), { navigationType }))).toBe(false);
});

test('nobody asks at leaving', () => {
  const asks = vi.fn((event: Event) => event.preventDefault());
  window.addEventListener('beforeunload', asks);
  expect(refused(window, new Event('beforeunload', { cancelable: true }))).toBe(false);
  expect(asks).not.toHaveBeenCalled();
  window.removeEventListener('beforeunload', asks);
});

test('a page that took the guard off is an ordinary page again', () => {
  release();
  expect(window.open('https://example.vn')).toBe('a window');
  expect(refused(document.body, new MouseEvent('mouseup', { button: 3, bubbles: true, cancelable: true }))).toBe(false);
});
