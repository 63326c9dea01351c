import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Dialog } from './Dialog.tsx';

const onStay = vi.fn();
const onLeave = vi.fn();
const onCall = vi.fn();

/** A page with the bar's button, a button that asks, and the question. */
function Page({ safe = 'primary' }: { readonly safe?: 'primary' | 'secondary' }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Stop practising
      </button>
      <button type="button" onClick={onCall}>
        Call staff
      </button>
      <Dialog
        open={open}
        title="Stop practising here?"
        body="Your place is not kept."
        safe={safe}
        primary={{
          label: 'Go on',
          onPress: () => {
            onStay();
            setOpen(false);
          },
        }}
        secondary={{
          label: 'Stop',
          onPress: () => {
            onLeave();
            setOpen(false);
          },
        }}
      />
    </>
  );
}

async function ask(safe?: 'primary' | 'secondary') {
  onStay.mockClear();
  onLeave.mockClear();
  onCall.mockClear();
  render(safe === undefined ? <Page /> : <Page safe={safe} />);
  const user = userEvent.setup();
  const opener = screen.getByRole('button', { name: 'Stop practising' });
  opener.focus();
  await user.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Stop practising here?' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  return { user, opener, dialog };
}

const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

test('a question that is not asked is not there', () => {
  render(<Page />);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the dialog is named by its question and described by its sentence', async () => {
  const { dialog } = await ask();
  const described = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toBe('Your place is not kept.');
});

test('focus goes round inside the dialog', async () => {
  const { user, dialog } = await ask();
  const seen = new Set<string>();
  for (let turn = 0; turn < 5; turn += 1) {
    await user.tab();
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
    seen.add(document.activeElement?.textContent ?? '');
  }
  expect([...seen].toSorted()).toEqual(['Go on', 'Stop']);
});

test.each([
  ['Go on', 1, 0],
  ['Stop', 0, 1],
])('the button “%s” gives its own answer, once, and focus returns to where it was', async (name, stays, leaves) => {
  const { user, opener } = await ask();
  screen.getByRole('button', { name }).focus();
  await user.keyboard('{Enter}');
  await gone();
  expect([onStay.mock.calls.length, onLeave.mock.calls.length]).toEqual([stays, leaves]);
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

test.each([
  ['primary', 1, 0],
  ['secondary', 0, 1],
] as const)('Esc gives the answer that changes nothing, here the %s one', async (safe, stays, leaves) => {
  const { user, opener } = await ask(safe);
  await user.keyboard('{Escape}');
  await gone();
  expect([onStay.mock.calls.length, onLeave.mock.calls.length]).toEqual([stays, leaves]);
  await waitFor(() => expect(document.activeElement).toBe(opener));
});

test('a touch beside the dialog does not close it', async () => {
  const { user } = await ask();
  await user.click(document.body);
  expect(screen.getByRole('dialog', { name: 'Stop practising here?' })).toBeTruthy();
  expect(onStay).not.toHaveBeenCalled();
  expect(onLeave).not.toHaveBeenCalled();
});

test('the bar still answers a touch while a question stands', async () => {
  const { user } = await ask();
  await user.click(screen.getByText('Call staff'));
  expect(onCall).toHaveBeenCalledTimes(1);
  expect(screen.getByRole('dialog', { name: 'Stop practising here?' })).toBeTruthy();
});
