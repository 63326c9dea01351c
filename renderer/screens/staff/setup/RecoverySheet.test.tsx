import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { MINUTE } from '#core/basics/durations.ts';
import { pressButton, showInVisit } from '#support/visit-stage.tsx';
import { RecoverySheet } from './RecoverySheet.tsx';

afterEach(() => void vi.useRealTimers());

const CODE = 'ABCD-EFGH-JKLM-NPQR-STUV';

/** The step of the recovery sheet, with a service that gives a code at every call; how often it was asked. */
function show({ stands: begun }: { readonly stands: boolean }) {
  const asked = { times: 0, signs: 0 };
  function Step() {
    const [here, setHere] = useState(true);
    const [stands, setStands] = useState(begun);
    return (
      <>
        <button onClick={() => setHere(false)}>leave</button>
        {here && <RecoverySheet stands={stands} prints={false} onMade={() => setStands(true)} />}
      </>
    );
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

test('while the code is being copied the page asks later, and the corner does not lock beneath it', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { asked, stage } = show({ stands: false });
  expect(stage.state().playing).toBe(false);
  pressButton('Make a recovery sheet');
  await screen.findByText(CODE);
  expect(screen.getByText(/the machine waits longer/)).toBeTruthy();
  await act(async () => {});
  // The longer time of the visit, after which it is asked as always.
  expect(stage.state().playing).toBe(true);
  expect(stage.state().idle.playing).toBeGreaterThan(stage.state().idle.quiet);
  expect(asked.signs).toBe(0);
  act(() => void vi.advanceTimersByTime(4 * MINUTE));
  expect(asked.signs).toBe(4);
});

test('once the code is no longer shown nothing is held open', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { asked, stage } = show({ stands: false });
  pressButton('Make a recovery sheet');
  await screen.findByText(CODE);
  fireEvent.click(screen.getByText('leave'));
  expect(screen.queryByText(CODE)).toBeNull();
  expect(stage.state().playing).toBe(false);
  act(() => void vi.advanceTimersByTime(4 * MINUTE));
  expect(asked.signs).toBe(0);
});

test('a code that went before it was copied leaves a named way to a new one', () => {
  show({ stands: true });
  expect(screen.getByText(/If it was not copied in time, press “Make a new recovery sheet”/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Make a new recovery sheet' })).toBeTruthy();
});
