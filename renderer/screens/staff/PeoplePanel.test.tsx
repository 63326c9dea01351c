import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';

const CODES = ['ABCD-EFGH-JKLM-NPQR-STUV', 'WXYZ-2345-6789-ABCD-EFGH'];

test('a second sheet is asked about before it makes the first worthless, also right after it', async () => {
  let made = 0;
  const people = [{ code: 'cb-1', role: 'admin', lockedFor: 0 }];
  showInVisit(
    () => <PeoplePanel />,
    {
      'staff.people': () => ({ people }),
      'staff.status': () => ({ firstRun: false, people, inside: { code: 'cb-1', role: 'admin' }, recovery: made > 0 }),
      'staff.makeRecovery': () => ({ code: CODES[made++] }),
    },
    [{ name: 'staff' }],
  );
  await screen.findByRole('button', { name: 'Make a recovery sheet' });
  pressButton('Make a recovery sheet');
  await screen.findByText(CODES[0] ?? '');
  await screen.findByRole('button', { name: 'Make a new recovery sheet' });
  pressButton('Make a new recovery sheet');
  await screen.findByText(/The sheet kept at the office ends at once/);
  expect(made).toBe(1);
  pressButton('Make a new one');
  await screen.findByText(CODES[1] ?? '');
});
