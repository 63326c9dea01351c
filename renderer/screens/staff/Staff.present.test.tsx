import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { Staff } from './Staff.tsx';

test('a hand in the open corner is told to the service; at the gate it is nobody yet', async () => {
  let read = 0;
  showInVisit(
    () => <Staff />,
    {
      'staff.status': () => ({ firstRun: false, people: [{ code: 'CB-1', lockedFor: 0 }], inside: null, recovery: false }),
      'staff.unlock': () => ({ outcome: 'unlocked' }),
      'settings.read': () => {
        read += 1;
        return undefined;
      },
    },
    [{ name: 'staff' }],
  );
  await screen.findByRole('button', { name: '1' });
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(read).toBe(0);
  for (const digit of '111119') pressButton(digit);
  await screen.findByRole('tab', { name: 'Today' });
  const opened = read;
  fireEvent.keyDown(document.body, { key: 'a' });
  expect(read).toBe(opened + 1);
});
