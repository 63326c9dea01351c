import { describe, expect, test } from 'vitest';
import { slipPack } from '#support/slip-pack.ts';
import { buildSlip, type SlipInput } from './build.ts';
import { slipLines, type SlipLines } from './lines.ts';

function lines(changes: Partial<SlipInput> = {}): SlipLines {
  const slip = buildSlip({
    pack: slipPack,
    procedure: 'thu-tuc',
    answers: {},
    office: {},
    paper: 'a5',
    language: 'vi',
    printedAt: '2026-11-23T17:05:00.000Z',
    ...changes,
  });
  if (!slip.ok) throw new Error(slip.error);
  return slipLines(slip.value);
}

describe('slipLines', () => {
  test('says the moment of printing by Vietnamese clocks, past midnight too', () => {
    expect(lines().printedAt).toBe('In 00:05, 24/11/2026');
    expect(lines({ language: 'en' }).printedAt).toBe('Printed 00:05, 24/11/2026');
  });

  test('writes a content date as people do, a month alone too', () => {
    expect(lines({ pack: { ...slipPack, sources: [], date: '2026-07-31' } }).contentDate).toBe('Nội dung ngày 31/07/2026');
    expect(lines({ pack: { ...slipPack, sources: [], date: '2026-07' } }).contentDate).toBe('Nội dung ngày 07/2026');
  });

  test('says what must appear after scanning, the legal basis, and that no name is on it', () => {
    expect(lines()).toMatchObject({
      kind: 'Phiếu giấy tờ cần mang',
      mustSee: 'Quét xong phải thấy',
      legal: 'Căn cứ: Luật Hộ tịch',
      noName: 'Phiếu không ghi tên người dùng.',
      qrLabel: 'Mã QR mở trang dichvucong.gov.vn',
    });
    expect(lines().morePapers(2)).toBe('và 2 giấy tờ khác, mời hỏi tại quầy');
  });

  test('a lesson is taken home to be done again', () => {
    const lesson = { kind: 'scene' as const, minutes: 5, opening: [] };
    const procedures = slipPack.procedures.map((procedure) => ({ ...procedure, lesson }));
    expect(lines({ pack: { ...slipPack, procedures } })).toMatchObject({ kind: 'Phiếu bài học', home: 'Về nhà nhớ và tập lại' });
  });

  test('a slip without papers is not called a list of papers', () => {
    const procedures = slipPack.procedures.map((procedure) => ({ ...procedure, papers: [] }));
    expect(lines({ pack: { ...slipPack, procedures } }).kind).toBe('Phiếu mang về');
  });
});
