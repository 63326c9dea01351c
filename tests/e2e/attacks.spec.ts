import { type Browser, type CDPSession, expect, type Page, test } from '@playwright/test';
import { whyNoScreen } from '#support/real-screen.ts';
import { showKiosk, type ShownKiosk } from '#support/shown-kiosk.ts';
import { attach } from './attach.ts';
import { CHORDS } from './chords.ts';
import { LEAD_OUT, REFUSED, SHUT } from './page-attacks.ts';

const missing = whyNoScreen();
test.skip(missing !== null, missing ?? '');
// One kiosk for all of it.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let shown: ShownKiosk;
let browser: Browser;
let page: Page;
let whole: CDPSession;
let inside: CDPSession;

/** Runs in the page: leaves a mark that a page opened anew would not have, and counts what comes after everything else. */
function mark(): void {
  const marks = { shifts: 0, violations: [] as string[] };
  Object.assign(globalThis, { marks });
  addEventListener('keydown', ({ key }) => (marks.shifts += key === 'Shift' ? 1 : 0), true);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => marks.violations.push(effectiveDirective));
}

interface Marked {
  readonly marks: { readonly shifts: number; readonly violations: string[] };
}

/** Everything that would be another if somebody had got out, even for a moment. */
async function state(): Promise<unknown> {
  const { targetInfos } = await whole.send('Target.getTargets');
  const seen = await page.evaluate(() => ({
    marked: 'marks' in globalThis,
    size: [innerWidth, innerHeight, devicePixelRatio],
    looked: document.hasFocus(),
  }));
  const windows = (await shown.screen.ask('search', '--onlyvisible', '--name', '')).split('\n').filter((id) => id !== '');
  return { targets: targetInfos.map(({ type, url }) => `${type} ${url}`), windows, ...seen };
}

/** Keys come one after the other: when this one has come, the browser has had its say about all before it. */
async function keysArrived(): Promise<void> {
  const shifts = (): Promise<number> => page.evaluate(() => (globalThis as unknown as Marked).marks.shifts);
  const before = await shifts();
  await shown.screen.chord('Shift_L');
  await expect.poll(shifts).toBeGreaterThan(before);
}

let home: unknown;
test.beforeAll(async () => {
  shown = await showKiosk();
  browser = await attach(shown.driver);
  const [context] = browser.contexts();
  const first = context?.pages()[0];
  if (context === undefined || first === undefined) throw new Error('the kiosk shows no page');
  page = first;
  whole = await browser.newBrowserCDPSession();
  inside = await context.newCDPSession(page);
  await page.locator('button').first().waitFor();
  // Where nobody manages windows, keys go to the one under the mouse.
  await shown.screen.ask('mousemove', '500', '300');
  await page.evaluate(mark);
  await keysArrived();
  home = await state();
});
test.afterAll(async () => {
  await (browser as Browser | undefined)?.close();
  await (shown as ShownKiosk | undefined)?.stop();
});

test('no chord of the keyboard leaves the page, opens a window or a menu, or changes its size', async () => {
  for (const [name, chords] of CHORDS) {
    await shown.screen.chord(...chords);
    await keysArrived();
    expect(await state(), name).toEqual(home);
  }
});

test('nor does a chord that is pressed while the page is busy', async () => {
  const busy = page.evaluate(() => {
    const until = performance.now() + 400;
    while (performance.now() < until);
  });
  await shown.screen.chord('ctrl+n', 'ctrl+t', 'ctrl+o', 'F12', 'shift+Escape', 'ctrl+p', 'F5', 'ctrl+w', 'alt+F4');
  await busy;
  await keysArrived();
  expect(await state()).toEqual(home);
});

test('nor any button of a mouse, or its wheel with Ctrl', async () => {
  const words = ['2', '3', '8', '9', '6', '7'].flatMap((button) => ['click', button]);
  const wheel = ['keydown', 'ctrl', 'click', '4', 'click', '4', 'click', '5', 'click', '5', 'click', '5', 'keyup', 'ctrl'];
  await shown.screen.ask(...words, ...wheel);
  await keysArrived();
  expect(await state()).toEqual(home);
});

test('a file or an address that is dragged onto the page goes nowhere', async () => {
  const data = {
    items: [{ mimeType: 'text/uri-list', data: 'https://evil.example/' }],
    files: ['/etc/hostname'],
    dragOperationsMask: 1,
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await inside.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await keysArrived();
  expect(await state()).toEqual(home);
});

/** Runs a line in the page as if a person had just pressed something: what a browser allows only then is tried with it. */
async function pressed(line: string): Promise<unknown> {
  const { result } = await inside.send('Runtime.evaluate', {
    expression: `(async () => { ${line} })().then((done) => String(done), (error) => error.name)`,
    userGesture: true,
    awaitPromise: true,
    // What a driver may by itself, the page may not.
    allowUnsafeEvalBlockedByCSP: false,
  });
  return result.value;
}

test('what might come to be a link, a window, a file or a letter leads nowhere, though a finger presses it', async () => {
  for (const [name, line] of LEAD_OUT) {
    await pressed(line);
    await keysArrived();
    expect(await state(), name).toEqual(home);
  }
});

test('markup, scripts and addresses of others that got into the page do nothing, and the browser says which rule held', async () => {
  for (const [name, line, rule] of SHUT) {
    await page.evaluate(() => (globalThis as unknown as Marked).marks.violations.splice(0));
    await pressed(line);
    const broken = (): Promise<readonly string[]> => page.evaluate(() => (globalThis as unknown as Marked).marks.violations);
    await expect.poll(broken, name).toContain(rule);
  }
  for (const [name, line, answer] of REFUSED) expect([name, await pressed(line)]).toEqual([name, answer]);
  expect(await page.evaluate(() => 'owned' in globalThis)).toBe(false);
  expect(await state()).toEqual(home);
});
