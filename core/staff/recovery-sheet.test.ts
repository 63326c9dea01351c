import { expect, test } from 'vitest';
import { recoverySheet } from './recovery-sheet.ts';

const given = { code: 'ABCD-EFGH-JKMN-PQRS-TUVW', kiosk: 'kiosk-1', day: '2026-11-26', language: 'vi' } as const;

test('the code stands once on the sheet, and never in the title a printer queue shows', () => {
  const sheet = recoverySheet(given);
  expect(JSON.stringify(sheet).split(given.code)).toHaveLength(2);
  expect(sheet.title).toBe('Phiếu khôi phục');
  expect(sheet.blocks).toContainEqual({ kind: 'code', label: expect.any(String) as string, text: given.code });
});

test('who keeps it and where is left to the hand; machine and day are printed', () => {
  const fields = recoverySheet(given).blocks.find(({ kind }) => kind === 'fields');
  expect(fields).toMatchObject({ rows: [{ value: 'kiosk-1' }, { value: '26/11/2026' }, { value: null }, { value: null }] });
});

test('it is in one language', () => {
  const [vi, en] = (['vi', 'en'] as const).map((language) => JSON.stringify(recoverySheet({ ...given, language })));
  expect(vi).toContain('Quên mã PIN');
  expect(en).not.toMatch(/Phiếu|Người|khôi phục/);
});
