import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';

const CODE = 'ABCD-EFGH-JKLM-NPQR-STUV';

/** The step of the recovery sheet, with a service that gives a code at every call; how often it was asked. */
function show({ stands: begun }: { readonly stands: boolean }) {
  const asked = { times: 0, signs: 0 };
  function Step() {
    const [stands, setStands] = useState(begun);
    return <RecoverySheet stands={stands} prints={false} onMade={() => setStands(true)} />;
  }
  const replies = {
    'staff.makeRecovery': () => {
      asked.times += 1;
      return { code: CODE };
    },
    'settings.read': () => {
      asked.signs += 1;
      return {};
    },
  };
  return { asked, stage: showInVisit(() => <Step />, replies, [{ name: 'staff' }]) };
}

test('the first sheet is made without a question: it takes nothing away', async () => {
  const { asked } = show({ stands: false });
  pressButton('Make a recovery sheet');
  await screen.findByText(CODE);
  expect(asked.times).toBe(1);
});

test('before a sheet that stands is made worthless one is asked once, and may keep it', async () => {
  const { asked } = show({ stands: true });
  pressButton('Make a new recovery sheet');
  await screen.findByText(/The sheet kept at the office ends at once/);
  pressButton('Keep the sheet there is');
  await waitFor(() => expect(screen.queryByText(/The sheet kept at the office ends at once/)).toBeNull());
  expect(asked.times).toBe(0);
  pressButton('Make a new recovery sheet');
  await screen.findByText(/The sheet kept at the office ends at once/);
  pressButton('Make a new one');
  await screen.findByText(CODE);
  expect(asked.times).toBe(1);
});
