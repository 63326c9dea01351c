import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { CarryPart } from './CarryPart.tsx';

const FILE = 'goc-so-cai-dat-quay-1-20261126.json';
const carriers = [{ id: 'A', kind: 'stick', name: 'A', freeBytes: null }];

function show(replies: Readonly<Record<string, () => unknown>>): void {
  showInVisit(
    () => <CarryPart onChanged={() => {}} />,
    { 'carrier.list': () => ({ carriers }), 'settings.former': () => ({ former: true }), ...replies },
    [{ name: 'staff' }],
  );
}

test('the same stick is read anew where one looks again, and a former failure is said no more', async () => {
  let files: unknown = { files: [] };
  show({ 'settings.files': () => files });
  pressButton('Take settings from a USB stick');
  await screen.findByText(/^There is no/);
  files = new Refusal('carrier-gone');
  pressButton('Look again');
  await screen.findByText(/^The stick was pulled out/);
  files = { files: [FILE] };
  pressButton('Look again');
  await screen.findByRole('button', { name: FILE });
  expect(screen.queryByText(/^The stick was pulled out/)).toBeNull();
});
