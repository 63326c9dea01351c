import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { holdMeeting, pressKeys, slideAt, wallWords } from '#support/held-meeting.tsx';
import { pressButton } from '#support/visit-stage.tsx';

const step = slideAt('step');
const atFront = [{ kind: 'jump', to: step } as const, { kind: 'front', on: true } as const];
const MISS = 'Not this place, no problem. Please press where the gold ring is.';
const lit = (): Element => document.querySelector('[data-lit]')!;

test('the screen is handed over by a key or a press, and given back', async () => {
  const { state } = await holdMeeting({ surface: 'presenter', room: true, before: [{ kind: 'jump', to: step }] });
  pressButton('Ask to the front');
  expect(state().front).not.toBeNull();
  expect(screen.queryByRole('list', { name: 'Parts' })).toBeNull();
  pressButton('Thank you, back to the seat');
  expect(state().front).toBeNull();
  pressKeys('v');
  expect(state().front).not.toBeNull();
  pressKeys('Escape');
  expect(state().front).toBeNull();
});

test('what is typed goes no further than its sheet: only which of the right values it was', async () => {
  const { calls, state } = await holdMeeting({ surface: 'presenter', room: true, before: atFront });
  fireEvent.click(lit());
  for (let digit = 0; digit < 12; digit += 1) pressButton('0');
  pressButton('Done');
  expect(calls.at(-1)).toEqual(['presentation.do', { event: { kind: 'act', event: { kind: 'fill', target: 'so', index: 0 } } }]);
  expect(state()).toMatchObject({ at: step + 1, cheers: 1 });
});

test('another value is refused without being told', async () => {
  const { calls } = await holdMeeting({ surface: 'presenter', room: true, before: atFront });
  fireEvent.click(lit());
  pressButton('7');
  pressButton('Done');
  expect(calls.at(-1)).toEqual(['presentation.do', { event: { kind: 'act', event: { kind: 'refuse', target: 'so' } } }]);
  expect(screen.getByText('Please enter exactly what the sample card says.')).toBeTruthy();
});

test('letters and digits of a keyboard turn no page while somebody is at the front', async () => {
  const { state } = await holdMeeting({ surface: 'presenter', room: true, before: atFront });
  pressKeys('b', '1', 'Enter', ' ', 'ArrowRight');
  expect(state()).toMatchObject({ at: step, dark: false });
});

const missed = [...atFront, { kind: 'act', event: { kind: 'tap', target: 'gui' } } as const];

test('a miss is told kindly at the front', async () => {
  await holdMeeting({ surface: 'presenter', room: true, before: missed });
  expect(screen.getByText(MISS)).toBeTruthy();
  expect(document.querySelector('[data-overlay]')).not.toBeNull();
});

test('and never on a wall, whether it is the same display or another', async () => {
  const { unmount } = await holdMeeting({ surface: 'presenter', room: false, before: missed });
  expect(screen.queryByText(MISS)).toBeNull();
  unmount();
  await holdMeeting({ surface: 'room', room: true, before: missed });
  // The trace of a press beside the place.
  expect(document.querySelector('[data-overlay]')).toBeNull();
  expect(wallWords()).not.toContain('no problem');
});

test('a step that was done is cheered on the wall, and one of before is not cheered again', async () => {
  const { happens, unmount } = await holdMeeting({ surface: 'room', room: true, before: atFront });
  expect(wallWords()).not.toContain('applause');
  happens({ kind: 'act', event: { kind: 'fill', target: 'so', index: 0 } });
  expect(wallWords()).toContain('That’s right! A round of applause');
  unmount();
  await holdMeeting({
    surface: 'room',
    room: true,
    before: [...atFront, { kind: 'act', event: { kind: 'fill', target: 'so', index: 0 } }],
  });
  expect(wallWords()).not.toContain('applause');
});
