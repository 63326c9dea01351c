import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { RestorePart } from './RestorePart.tsx';

const archive = { file: 'goc-so-1.gocso', at: '2026-11-26T02:00:00.000Z', bytes: 1000, own: true };
const carriers = [{ id: 'A', kind: 'stick', name: 'A', freeBytes: null }];

test('the same stick is read anew where one looks again, and a former failure is said no more', async () => {
  let listed: unknown = { archives: [] };
  showInVisit(() => <RestorePart />, { 'carrier.list': () => ({ carriers }), 'backup.list': () => listed }, [{ name: 'staff' }]);
  await screen.findByText(/no backup/i);
  listed = new Refusal('carrier-gone');
  pressButton('Look again');
  await screen.findByText(/^The stick was pulled out/);
  listed = { archives: [archive] };
  pressButton('Look again');
  await screen.findByText('09:00, 26/11/2026');
  expect(screen.queryByText(/^The stick was pulled out/)).toBeNull();
});
