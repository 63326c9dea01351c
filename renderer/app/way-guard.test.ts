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

test('a plain press is let through, one on a link to another window is not', () => {
  const press = (): Event => new MouseEvent('click', { button: 0, bubbles: true, cancelable: true });
  expect(refused(document.body, press())).toBe(false);
  const link = document.createElement('a');
  link.setAttribute('target', '_blank');
  const inside = document.createElement('b');
  link.append(inside);
  document.body.append(link);
  expect(refused(inside, press())).toBe(true);
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
