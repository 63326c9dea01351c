import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '#core/basics/result.ts';
import type { Frame } from '#core/cards/frame.ts';
import type { CameraTrouble, CardCamera } from './card-camera.ts';
import { plainScene } from '#support/card-scenes.ts';
import { type HeldMeeting, holdMeeting, pressKeys, slideAt } from '#support/held-meeting.tsx';
import { pressButton } from '#support/visit-stage.tsx';

const question = slideAt('question');
const EVERY = 167;

/** Two cards held with A up, one with B, one with C, which the question has not. */
const ROOM = plainScene([
  { card: 3, at: [-0.9, 0, 3] },
  { card: 7, at: [-0.3, 0, 3] },
  { card: 12, roll: -90, at: [0.3, 0, 3] },
  { card: 20, roll: 180, at: [0.9, 0, 3] },
]);

const DARK: Frame = { width: 64, height: 64, grey: new Uint8Array(64 * 64) };

/** A camera that shows one picture again and again. */
function fakeCamera(frame: Frame | null = ROOM, trouble?: CameraTrouble) {
  const seen = { opened: 0, on: 0, frame, gone: (): void => {} };
  const camera: CardCamera = {
    open: async () => {
      seen.opened += 1;
      if (trouble !== undefined) return failure(trouble);
      seen.on += 1;
      return success({
        frame: () => seen.frame,
        onGone: (listener) => void (seen.gone = listener),
        stop: () => void (seen.on -= 1),
      });
    },
  };
  return { camera, seen };
}

let at = 0;
const clock = (): number => at;
beforeEach(() => {
  at = 0;
});
afterEach(() => void vi.useRealTimers());

async function hall(fake: ReturnType<typeof fakeCamera>, more: Partial<Parameters<typeof holdMeeting>[0]> = {}) {
  const meeting = await holdMeeting({
    surface: 'presenter',
    before: [{ kind: 'jump', to: question }],
    camera: fake.camera,
    clock,
    ...more,
  });
  vi.useFakeTimers();
  return meeting;
}

/** So many pictures go by. */
async function pictures(count: number): Promise<void> {
  for (let one = 0; one < count; one += 1) {
    at += EVERY;
    await act(() => vi.advanceTimersByTimeAsync(EVERY));
  }
}

const said = ({ calls }: HeldMeeting): unknown[] =>
  calls.filter(([name]) => name === 'presentation.camera').map(([, input]) => (input as { on: boolean }).on);
const shown = (): (string | null)[] =>
  [...screen.getByRole('region', { name: 'Read cards' }).querySelectorAll('output')].map((one) => one.textContent);

test('the camera is off until it is asked for; then counts are shown, taken, and it is off again', async () => {
  const fake = fakeCamera();
  const meeting = await hall(fake);
  await pictures(3);
  expect([fake.seen.opened, said(meeting)]).toEqual([0, []]);
  pressButton('Read cards');
  await pictures(1);
  expect([fake.seen.on, said(meeting)]).toEqual([1, [true]]);
  expect(screen.queryByRole('button', { name: 'Take these numbers' })).toBeNull();
  await pictures(6);
  expect(shown()).toEqual(['2', '1']);
  expect(screen.getByText(/^4\scards seen/)).toBeDefined();
  expect(screen.getByText(/^1 of them say a letter/)).toBeDefined();
  expect(meeting.state().hands).toEqual({});
  pressButton('Take these numbers');
  expect(fake.seen.on).toBe(0);
  await pictures(1);
  expect(meeting.state().hands).toEqual({ 'hoi/mot': { that: 2, gia: 1 } });
  expect(said(meeting)).toEqual([true, false]);
  expect(screen.queryByRole('region', { name: 'Read cards' })).toBeNull();
});

test('a browser without a camera offers nothing, nor does a slide that asks nothing', async () => {
  await hall(fakeCamera(), { camera: null });
  expect(screen.queryByRole('button', { name: 'Read cards' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Count the hands' })).toBeDefined();
});

test('a slide that asks nothing offers no cards', async () => {
  await hall(fakeCamera(), { before: [{ kind: 'jump', to: question + 1 }] });
  expect(screen.queryByRole('button', { name: 'Read cards' })).toBeNull();
});

const WAYS: readonly (readonly [string, (meeting: HeldMeeting) => void])[] = [
  ['is asked to', () => pressButton('Cancel')],
  ['is pressed again', () => pressButton('Read cards')],
  ['turns the page', ({ happens }) => happens({ kind: 'next' })],
  ['counts hands by keys', () => pressKeys('a', '3')],
  ['counts hands by a finger', () => pressButton('Count the hands')],
  ['ends the meeting', () => pressButton('End')],
  ['closes the page', () => fireEvent(window, new Event('pagehide'))],
  ['loses the page', ({ unmount }) => unmount()],
];

test.each(WAYS)('the camera goes off where the presenter %s, and nothing is sent', async (_how, way) => {
  const fake = fakeCamera();
  const meeting = await hall(fake);
  pressButton('Read cards');
  await pictures(7);
  expect(fake.seen.on).toBe(1);
  way(meeting);
  expect(fake.seen.on).toBe(0);
  await pictures(2);
  expect([meeting.state().hands, said(meeting)]).toEqual([{}, [true, false]]);
  expect(screen.queryByRole('region', { name: 'Read cards' })).toBeNull();
});

test('a camera that opens after it was no longer wanted is off at once', async () => {
  const fake = fakeCamera();
  let open = (): void => {};
  const late: CardCamera = {
    open: async () => {
      await new Promise<void>((go) => void (open = go));
      return fake.camera.open();
    },
  };
  await hall({ ...fake, camera: late });
  pressButton('Read cards');
  await pictures(1);
  expect(screen.getByText('Turning the camera on…')).toBeDefined();
  pressButton('Cancel');
  open();
  await pictures(1);
  expect([fake.seen.opened, fake.seen.on]).toEqual([1, 0]);
});

test('where nothing is seen for ten seconds the room is told how to hold the cards', async () => {
  const fake = fakeCamera(DARK);
  await hall(fake);
  pressButton('Read cards');
  await pictures(50);
  expect(screen.queryByText(/^No card seen yet/)).toBeNull();
  await pictures(14);
  expect(screen.getByText(/^No card seen yet/)).toBeDefined();
  expect(fake.seen.on).toBe(1);
});

test('cards that were read and put down are still counted, and nobody is told to hold them', async () => {
  const fake = fakeCamera();
  await hall(fake);
  pressButton('Read cards');
  await pictures(7);
  fake.seen.frame = DARK;
  await pictures(64);
  expect(shown()).toEqual(['2', '1']);
  expect(screen.queryByText(/^No card seen yet/)).toBeNull();
});

test('a press taken back before the service answered turns no camera on', async () => {
  const fake = fakeCamera();
  await hall(fake);
  pressButton('Read cards');
  pressButton('Cancel');
  await pictures(1);
  expect(fake.seen.opened).toBe(0);
});

test.each([
  ['none', /^No camera is there/],
  ['refused', /^The camera may not be used/],
  ['busy', /^The camera is busy/],
] as const)('a camera that cannot be had (%s) is said in words, and hands are counted', async (trouble, words) => {
  const fake = fakeCamera(null, trouble);
  const meeting = await hall(fake);
  pressButton('Read cards');
  await pictures(1);
  expect(screen.getByText(words)).toBeDefined();
  expect(said(meeting)).toEqual([true, false]);
  pressButton('Read again');
  await pictures(1);
  expect(fake.seen.opened).toBe(2);
  pressButton('Count the hands');
  expect(screen.getByRole('button', { name: /^Answer B/ })).toBeDefined();
});

test('a camera that is pulled out says so', async () => {
  const fake = fakeCamera();
  await hall(fake);
  pressButton('Read cards');
  await pictures(2);
  act(() => fake.seen.gone());
  expect([screen.getByText(/^No camera is there/) === null, fake.seen.on]).toEqual([false, 0]);
});

test('the browser is not asked where the service says no', async () => {
  const fake = fakeCamera();
  await hall(fake, { refuses: { 'presentation.camera': 'unreachable' } });
  pressButton('Read cards');
  await pictures(1);
  expect(fake.seen.opened).toBe(0);
  expect(screen.getByText('Not taken yet. Please press again.')).toBeDefined();
});

test('numbers that were not taken are still there to be sent again, with the camera off', async () => {
  const fake = fakeCamera();
  const meeting = await hall(fake, { refuses: { 'presentation.do': 'storage-failed' }, room: true });
  pressButton('Read cards');
  await pictures(7);
  pressButton('Take these numbers');
  await pictures(1);
  expect([shown(), fake.seen.on]).toEqual([['2', '1'], 0]);
  expect(screen.getByText('Not taken yet. Please press again.')).toBeDefined();
  pressButton('Take these numbers');
  expect(meeting.calls.filter(([name]) => name === 'presentation.do')).toHaveLength(4);
});
