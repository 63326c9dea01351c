import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TOLERANCE } from '#core/display/hands.ts';
import { steadyHands } from './steady-hands.ts';

/** Four px to the millimetre: a slide of 10 mm is 40 px, a miss of 4 mm is 16 px. */
const PX_PER_MM = 4;
let time = 0;
let pressed: string[] = [];
let takeOff: () => void = () => {};
let tolerance = TOLERANCE.usual;

/** Names of the boxes there are, as left, top, right, bottom; later ones lie on top. */
type Boxes = Readonly<Record<string, readonly [number, number, number, number]>>;

function layOut(boxes: Boxes, attributes: Readonly<Record<string, string>> = {}): void {
  document.body.innerHTML = '';
  for (const [name, [left, top, right, bottom]] of Object.entries(boxes)) {
    const button = document.createElement('button');
    button.textContent = name;
    button.getBoundingClientRect = () => new DOMRect(left, top, right - left, bottom - top);
    if (attributes[name] !== undefined) button.setAttribute(attributes[name], 'true');
    button.addEventListener('click', () => pressed.push(name));
    document.body.append(button);
  }
  document.elementFromPoint = (x, y) =>
    [...document.querySelectorAll('button')].findLast((button) => {
      const box = button.getBoundingClientRect();
      return x >= box.left && x < box.right && y >= box.top && y < box.bottom;
    }) ?? document.body;
}

function send(kind: string, x: number, y: number, more: object): Event {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  Object.assign(event, { clientX: x, clientY: y }, more);
  (document.elementFromPoint(x, y) ?? document.body).dispatchEvent(event);
  return event;
}

/** A finger comes down, may slide, and is lifted; what the browser makes of it comes after, unless it was refused. */
function finger(from: readonly [number, number], to: readonly [number, number] = from, held = 80): void {
  const under = document.elementFromPoint(...from) ?? document.body;
  const touch = (kind: string, [x, y]: readonly [number, number], touches: number): Event => {
    const event = new Event(kind, { bubbles: true, cancelable: true });
    const one = { identifier: 0, clientX: x, clientY: y };
    Object.assign(event, { changedTouches: [one], touches: Array.from({ length: touches }, () => one) });
    under.dispatchEvent(event);
    return event;
  };
  touch('touchstart', from, 1);
  if (from !== to) touch('touchmove', to, 1);
  time += held;
  const refused = touch('touchend', to, 0).defaultPrevented;
  if (!refused && Math.hypot(to[0] - from[0], to[1] - from[1]) < 15) send('click', ...from, { detail: 1 });
}

function mouse(from: readonly [number, number], to: readonly [number, number] = from, held = 80): void {
  send('pointerdown', ...from, { pointerId: 1, pointerType: 'mouse', button: 0 });
  send('pointermove', ...to, { pointerId: 1, pointerType: 'mouse', button: 0 });
  time += held;
  send('pointerup', ...to, { pointerId: 1, pointerType: 'mouse', button: 0 });
  // The browser presses what both ends lie on.
  if (document.elementFromPoint(...from) === document.elementFromPoint(...to)) send('click', ...to, { detail: 1 });
}

function key(name: string): void {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  button?.dispatchEvent(Object.assign(new Event('click', { bubbles: true, cancelable: true }), { detail: 0 }));
}

const TWO: Boxes = { trái: [0, 0, 100, 100], phải: [200, 0, 300, 100] };

beforeEach(() => {
  time = 10_000;
  pressed = [];
  tolerance = TOLERANCE.usual;
  layOut(TWO);
  takeOff = steadyHands(window, { tolerance: () => ({ ...tolerance, pxPerMm: PX_PER_MM }), timeOf: () => time });
});
afterEach(() => takeOff());

describe.each([
  ['a finger', finger],
  ['a mouse', mouse],
] as const)('%s', (_name, press) => {
  test('presses what it lies on, once', () => {
    press([50, 50]);
    expect(pressed).toEqual(['trái']);
  });
  test('twice within half a second is one press, later it is two', () => {
    press([50, 50], [50, 50], 0);
    time += 499;
    press([55, 50], [55, 50], 0);
    expect(pressed).toEqual(['trái']);
    time += 2;
    press([50, 50], [50, 50], 0);
    expect(pressed).toEqual(['trái', 'trái']);
  });
  test('the second half of a double tap does nothing on the page the first half has opened', () => {
    press([50, 50]);
    layOut({ 'trang sau': [0, 0, 100, 100] });
    time += 200;
    press([52, 51]);
    expect(pressed).toEqual(['trái']);
  });
  test('two places one after the other, however fast, are two presses', () => {
    press([50, 50]);
    press([250, 50]);
    expect(pressed).toEqual(['trái', 'phải']);
  });
  test('keys are as fast as the hand', () => {
    layOut({ a: [0, 0, 100, 100] }, { a: 'data-quick' });
    press([50, 50]);
    press([50, 50]);
    expect(pressed).toEqual(['a', 'a']);
  });
  test('a press that slid less than 10 mm presses where it came down, also where it left the control', () => {
    press([90, 50], [129, 50]);
    expect(pressed).toEqual(['trái']);
  });
  test('who slides farther has thought better of it', () => {
    press([50, 50], [50, 91]);
    press([90, 50], [135, 50]);
    expect(pressed.filter((name) => name !== 'trái')).toEqual([]);
  });
  test('a miss within 4 mm of one control goes to it', () => {
    press([115, 50]);
    expect(pressed).toEqual(['trái']);
  });
  test('a miss farther away, or between two, goes nowhere', () => {
    press([117, 50]);
    layOut({ trên: [0, 0, 100, 100], dưới: [0, 120, 100, 220] });
    press([50, 110]);
    expect(pressed).toEqual([]);
  });
  test('a miss never goes to what is covered, waits or catches misses itself', () => {
    layOut({ dưới: [0, 0, 100, 100], trên: [50, 0, 104, 104] });
    press([112, 50]);
    expect(pressed).toEqual(['trên']);
    time += 1000;
    layOut({ chờ: [0, 0, 100, 100] }, { chờ: 'aria-disabled' });
    press([110, 50]);
    layOut({ nền: [0, 0, 100, 100] }, { nền: 'data-beside' });
    press([110, 50]);
    expect(pressed).toEqual(['trên']);
  });
  test('a ground that catches misses gives them to the one control beside', () => {
    layOut({ nền: [0, 0, 400, 400], nút: [100, 100, 200, 200] }, { nền: 'data-beside' });
    press([95, 150]);
    expect(pressed).toEqual(['nút']);
    press([300, 300]);
    expect(pressed).toEqual(['nút', 'nền']);
  });
});

test('a finger that lay up to a second and a half still pressed; a resting hand did not', () => {
  finger([90, 50], [110, 50], 1500);
  expect(pressed).toEqual(['trái']);
  time += 1000;
  finger([90, 50], [110, 50], 1501);
  expect(pressed).toEqual(['trái']);
});

test('a second finger changes nothing of the first', () => {
  const [left] = document.querySelectorAll('button');
  const touch = (kind: string, id: number, x: number, touches: number): void => {
    const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), {
      changedTouches: [{ identifier: id, clientX: x, clientY: 50 }],
      touches: Array.from({ length: touches }),
    });
    left?.dispatchEvent(event);
  };
  touch('touchstart', 0, 50, 1);
  touch('touchstart', 1, 250, 2);
  touch('touchend', 1, 250, 1);
  expect(pressed).toEqual([]);
  touch('touchend', 0, 50, 0);
  expect(pressed).toEqual(['trái']);
});

test('a key that repeats is one press; two controls are two', () => {
  key('trái');
  time += 100;
  key('trái');
  key('phải');
  expect(pressed).toEqual(['trái', 'phải']);
});

test('a key after a press beside a control is a press of its own', () => {
  mouse([90, 50], [129, 50]);
  time += 1000;
  key('phải');
  expect(pressed).toEqual(['trái', 'phải']);
});

test('an office whose visitors shake more is forgiven more', () => {
  tolerance = TOLERANCE['very-unsteady'];
  finger([50, 50], [50, 137], 2900);
  time += 1100;
  finger([50, 50]);
  expect(pressed).toEqual(['trái']);
});

test('what was under the finger may be gone before it is lifted', () => {
  const [left] = document.querySelectorAll('button');
  const touch = { identifier: 0, clientX: 50, clientY: 50 };
  left?.dispatchEvent(Object.assign(new Event('touchstart', { bubbles: true }), { changedTouches: [touch], touches: [touch] }));
  left?.remove();
  window.dispatchEvent(Object.assign(new Event('touchend', { cancelable: true }), { changedTouches: [touch], touches: [] }));
  expect(pressed).toEqual([]);
});

test('the focus follows a press, but stays where the text is while keys are pressed', () => {
  layOut({ ô: [0, 0, 100, 100], a: [200, 0, 300, 100] }, { a: 'data-quick' });
  finger([50, 50]);
  expect(document.activeElement?.textContent).toBe('ô');
  finger([250, 50]);
  expect(document.activeElement?.textContent).toBe('ô');
  expect(pressed).toEqual(['ô', 'a']);
});

test('taken off, nothing is forgiven any more', () => {
  takeOff();
  finger([50, 50]);
  finger([50, 50]);
  expect(pressed).toEqual(['trái', 'trái']);
});
