import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { isTrouble } from '#core/printing/trouble.ts';
import { plain, showPrinting } from '#support/print-stage.tsx';
import { NoticesPanel } from './NoticesPanel.tsx';
import { PrinterNow } from './PrinterNow.tsx';

const STATES = ['ready', 'low', 'no-paper', 'cover', 'offline', 'error', 'unknown', 'none'] as const;
const words = (): string => plain(screen.getByRole('status').textContent ?? '');

test.each(['vi', 'en'] as const)(
  'every state has words and a next act for staff, and they follow the printer (%s)',
  async (language) => {
    const stage = await showPrinting(<PrinterNow use="slips" />, { language, replies: {} });
    const seen = new Set<string>();
    for (const state of STATES) {
      await stage.printer(state);
      const said = words();
      expect(said).toMatch(language === 'vi' ? /^Máy in lúc này: .+\.$/ : /^The printer now: .+\.$/);
      seen.add(said);
      // Slips go to the screen meanwhile; paper that runs low hinders nobody.
      const aside = language === 'vi' ? 'Trong lúc này phiếu hiện trên màn hình.' : 'Meanwhile slips are shown on the screen.';
      expect(said.endsWith(aside), state).toBe(isTrouble(state));
    }
    expect(seen.size).toBe(STATES.length);
  },
);

const notice = { kind: 'print-failed', about: 'not-seen', at: '2026-11-26T02:00:00.000Z' };

test('among the notices the printer stands first as long as it wants looking after, and then no longer', async () => {
  const stage = await showPrinting(<NoticesPanel />, {
    printer: 'low',
    language: 'en',
    replies: { 'staff.notices': { ok: true, value: { notices: [], safe: false } } },
  });
  expect(words()).toContain('Paper is running low');
  await stage.printer('ready');
  expect(screen.queryByRole('status')).toBeNull();
  expect(screen.getByText('Nothing needs attention.')).toBeDefined();
});

test('where there are two printers each is called by its use, and slips are not spoken of beside the one of papers', async () => {
  const stage = await showPrinting(<NoticesPanel />, {
    officePrinter: 'no-paper',
    language: 'en',
    replies: { 'staff.notices': { ok: true, value: { notices: [], safe: false } } },
  });
  expect(words()).toBe('Printer for A4: Out of paperPut in paper of the right size.');
  await stage.printer('cover');
  expect(screen.getAllByRole('status').map((one) => plain(one.textContent ?? ''))).toEqual([
    'Printer for slips: The cover is openClose the cover until it clicks. Meanwhile slips are shown on the screen.',
    'Printer for A4: Out of paperPut in paper of the right size.',
  ]);
});

test('a failure the printer says nothing about is told with what to do', async () => {
  await showPrinting(<NoticesPanel />, {
    language: 'en',
    replies: { 'staff.notices': { ok: true, value: { notices: [notice], safe: false } } },
  });
  expect(plain(globalThis.document.body.textContent ?? '')).toMatch(
    /A paper was not printed: a visitor says that nothing came out.*print one to try/,
  );
});
