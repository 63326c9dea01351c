import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepFocus } from './focus-keeper.ts';

let time = 0;
let end = (): void => {};
beforeEach(() => {
  time = 1000;
  document.body.innerHTML = '<nav><button>Home</button></nav><main><h1>One</h1><button>Go</button></main>';
  end = keepFocus(window, () => time);
});
afterEach(() => end());

const named = (text: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('button, h1, h2, section')].find(
    ({ textContent }) => textContent === text,
  );
  if (found === undefined) throw new Error(`No ${text}`);
  return found;
};
const key = (name: string, more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
};
const touch = (): boolean => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
/** Until the page was looked at once more. */
const seen = async (): Promise<void> => {
  await Promise.resolve();
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
};
const focused = (): string | null =>
  document.activeElement === document.body ? null : (document.activeElement?.textContent ?? null);
/** Somebody who works by keys stands on this. */
const stand = async (text: string): Promise<void> => {
  await seen();
  key('Shift');
  named(text).focus();
};
const another = (html: string): void => {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.querySelector('main')?.replaceWith(main);
};

test('another page begins at its heading', async () => {
  await stand('Go');
  another('<h1>Two</h1><button>On</button>');
  await seen();
  expect(focused()).toBe('Two');
});

test('a heading nobody sees is passed over, and one thing to press is better than a heading', async () => {
  await stand('Go');
  another('<h1 class="visually-hidden">Two</h1><h2>Seen</h2>');
  await seen();
  expect(focused()).toBe('Seen');
  another('<h1>Three</h1><div data-onward><button disabled>Off</button><button>On</button></div>');
  await seen();
  expect(focused()).toBe('On');
});

test('also where the focus stays in the bar: the new page is where one is now', async () => {
  await stand('Home');
  another('<h1>Two</h1>');
  await seen();
  expect(focused()).toBe('Two');
});

test('a page that takes the focus itself keeps it', async () => {
  await stand('Go');
  another('<h1>Two</h1><button>Mine</button>');
  named('Mine').focus();
  await seen();
  expect(focused()).toBe('Mine');
});

test('who touches is left alone', async () => {
  await stand('Go');
  touch();
  another('<h1>Two</h1>');
  await seen();
  expect(focused()).toBeNull();
});

test('the place a simulation asks for has the focus, and the next one after it', async () => {
  await stand('Go');
  const main = document.querySelector('main');
  main?.insertAdjacentHTML('beforeend', '<button data-target="a" data-lit="true">A</button><button data-target="b">B</button>');
  await seen();
  expect(focused()).toBe('A');
  delete named('A').dataset['lit'];
  named('B').dataset['lit'] = 'true';
  await seen();
  expect(focused()).toBe('B');
});

test('what the machine only shows is not asked for', async () => {
  await stand('Go');
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button data-lit="true" aria-disabled="true">A</button>');
  await seen();
  expect(focused()).toBe('Go');
});

test('a place that waits after it was pressed gives the focus on', async () => {
  await stand('Go');
  another('<button data-target="a" data-lit="true">A</button><div data-onward><button>On</button></div>');
  await seen();
  delete named('A').dataset['lit'];
  named('A').setAttribute('aria-disabled', 'true');
  await seen();
  expect(focused()).toBe('On');
});

test('a page that is on its way is waited for, and begins where it has something', async () => {
  await stand('Go');
  another('<header><button>Back</button></header><div role="status"></div>');
  await seen();
  expect(focused()).toBeNull();
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h1>Late</h1>');
  await seen();
  expect(focused()).toBe('Late');
});

test('what came in the place of a button that is gone has the focus', async () => {
  await stand('Go');
  another('<h1>Two</h1><div id="acts"><button>Out</button></div><button>Else</button>');
  await seen();
  named('Out').focus();
  named('Out').outerHTML = '<button>Done</button>';
  await seen();
  expect(focused()).toBe('Done');
});

test('of a question that gave way to the next, the next is where the focus goes', async () => {
  await stand('Go');
  another('<section><button>Change</button><fieldset data-next><button>Yes</button></fieldset></section>');
  await seen();
  named('Yes').focus();
  const question = document.querySelector('fieldset');
  question?.replaceWith(Object.assign(document.createElement('fieldset'), { innerHTML: '<button>Older</button>' }));
  document.querySelector('fieldset')?.setAttribute('data-next', '');
  await seen();
  expect(focused()).toBe('Older');
});

test('a panel over the page takes the focus when it opens, and gives it back', async () => {
  await stand('Home');
  document.body.insertAdjacentHTML('beforeend', '<section data-opened><button>Large</button></section>');
  await seen();
  expect(focused()).toBe('Large');
  document.querySelector('section')?.remove();
  await seen();
  expect(focused()).toBe('Home');
});

test('a question holds the focus, whatever the page behind it does', async () => {
  await stand('Go');
  document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><button>Stay</button></div>');
  named('Stay').focus();
  another('<h1>Two</h1>');
  await seen();
  expect(focused()).toBe('Stay');
});

test('a second press right after the focus was led on is no press; a later one is', async () => {
  await stand('Go');
  another('<h1>Two</h1><div data-onward><button>On</button></div>');
  await seen();
  time += 499;
  expect([key('Enter').defaultPrevented, key(' ').defaultPrevented, key('Tab').defaultPrevented]).toEqual([true, true, false]);
  time += 1;
  expect(key('Enter').defaultPrevented).toBe(false);
});

test('the first Tab of all leads to what there is to do, and only the first', async () => {
  await seen();
  expect(key('Tab').defaultPrevented).toBe(true);
  expect(focused()).toBe('One');
  named('One').blur();
  expect(key('Tab').defaultPrevented).toBe(false);
});

test('a page that is only kept, hidden, while the next is fetched is no page', async () => {
  await stand('Go');
  const former = document.querySelector('main');
  former?.setAttribute('style', 'display: none !important;');
  named('Go').blur();
  former?.insertAdjacentHTML('afterend', '<main><h1>Two</h1></main>');
  await seen();
  expect(focused()).toBe('Two');
});

test('once it is ended, nothing is led any more', async () => {
  await stand('Go');
  end();
  another('<h1>Two</h1>');
  await seen();
  expect(focused()).toBeNull();
});
