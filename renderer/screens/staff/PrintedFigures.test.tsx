import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { PrintCounts } from '#core/printing/day-counts.ts';
import { plain, showPrinting } from '#support/print-stage.tsx';
import { PrintedFigures } from './PrintedFigures.tsx';

const days: Readonly<Record<string, PrintCounts>> = {
  '2026-11-25': { slip: { a5: { asked: 3, sent: 2, cameOut: 1, failed: 1 } } },
  '2026-11-26': {
    slip: { a5: { asked: 1, sent: 1, cameOut: 1, failed: 0 } },
    sheet: { a4: { asked: 2, sent: 1, cameOut: 0, failed: 1 } },
  },
};
const show = (answer: unknown) =>
  showPrinting(<PrintedFigures range={{ from: '2026-11-01', to: '2026-11-30' }} />, {
    language: 'en',
    replies: { 'report.prints': answer },
  });
const rows = (name: string): readonly string[][] =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => plain(cell.textContent ?? '')));

test('what went to the printer stands by paper and by day, newest first, and adds up', async () => {
  await show({ ok: true, value: { from: '2026-11-01', to: '2026-11-30', days } });
  expect(rows('Printer')).toEqual([
    ['Paper', 'Asked for', 'Sent to the printer', 'Came out, as users say', 'Not printed'],
    ['A5', '4', '3', '2', '1'],
    ['A4', '2', '1', '0', '1'],
    ['All', '6', '4', '2', '2'],
  ]);
  expect(rows('Printer by day').map(([day, ...counts]) => [day, ...counts])).toEqual([
    ['Day', 'Asked for', 'Sent to the printer', 'Came out, as users say', 'Not printed'],
    ['26/11/2026', '3', '2', '1', '1'],
    ['25/11/2026', '3', '2', '1', '1'],
  ]);
  expect(screen.getByText(/^Slips 4 · codes of kept places 0 · papers of the office 2 · tests 0$/)).toBeDefined();
});

test('nothing, and nothing that can be read, are said', async () => {
  await show({ ok: true, value: { from: '2026-11-01', to: '2026-11-30', days: {} } });
  expect(screen.getByText('Nothing was sent to the printer in this range.')).toBeDefined();
});
