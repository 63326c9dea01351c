import { render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LazyDialog } from './LazyDialog.tsx';

const answer = (label: string) => ({ label, onPress: () => {} });
const question = (open: boolean) => (
  <LazyDialog
    open={open}
    title="Leave the kiosk?"
    body="The screen closes."
    primary={answer('Stay')}
    secondary={answer('Leave')}
    safe="primary"
  />
);

test('the dialog comes when it is first asked for, goes, and comes again', async () => {
  const { rerender } = render(question(false));
  expect(screen.queryByRole('dialog')).toBeNull();
  rerender(question(true));
  expect(await screen.findByRole('dialog', { name: 'Leave the kiosk?' })).toBeTruthy();
  rerender(question(false));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  rerender(question(true));
  expect(await screen.findByRole('dialog', { name: 'Leave the kiosk?' })).toBeTruthy();
});

test('a dialog that is open from the first moment is shown', async () => {
  render(question(true));
  expect(await screen.findByRole('button', { name: 'Stay' })).toBeTruthy();
});
