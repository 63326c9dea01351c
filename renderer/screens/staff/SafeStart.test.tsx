import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure, success } from '#core/basics/result.ts';
import { buttons, showPrinting, touch } from '#support/print-stage.tsx';
import { NoticesPanel } from './NoticesPanel.tsx';

const notice = { kind: 'safe-start', about: '', at: '2026-11-26T02:00:00.000Z' };

async function show(safe: boolean, left: unknown = success({})) {
  return showPrinting(<NoticesPanel />, {
    language: 'en',
    replies: {
      'staff.notices': success({ notices: [notice], safe }),
      'kiosk.leaveSafe': left,
      'staff.status': failure('unreachable'),
    },
  });
}

test('a safe start says what it leaves out, and has a way back', async () => {
  const stage = await show(true);
  expect(screen.getByText('The kiosk runs in safe mode')).toBeDefined();
  // Said once: the notice of it comes when it is over.
  expect(screen.queryByText(/stopped unexpectedly several times/)).toBeNull();
  await touch('Leave safe mode');
  expect(stage.asked.map(([name]) => name)).toContain('kiosk.leaveSafe');
  expect(screen.getByText('The kiosk is opening as usual…')).toBeDefined();
  expect(buttons()).not.toContain('Leave safe mode');
});

test('where it could not be left, it is offered again', async () => {
  await show(true, failure('internal'));
  await touch('Leave safe mode');
  expect(screen.getByText('It could not be opened again. Please press once more.')).toBeDefined();
  expect(buttons()).toContain('Leave safe mode');
});

test('of a safe start that is over only the notice is left', async () => {
  await show(false);
  expect(screen.getByText('The kiosk stopped unexpectedly several times and opened in safe mode.')).toBeDefined();
  expect(screen.queryByText('The kiosk runs in safe mode')).toBeNull();
});
