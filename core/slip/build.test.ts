import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipPack } from '#support/slip-pack.ts';
import { buildSlip, type SlipInput } from './build.ts';
import type { SlipDocument } from './document.ts';

const input: SlipInput = {
  pack: slipPack,
  procedure: 'thu-tuc',
  answers: {},
  office: {},
  paper: 'a5',
  language: 'vi',
  printedAt: '2026-11-23T02:24:00.000Z',
};

function build(changes: Partial<SlipInput> = {}): SlipDocument {
  const slip = buildSlip({ ...input, ...changes });
  if (!slip.ok) throw new Error(slip.error);
  return slip.value;
}

describe('buildSlip', () => {
  test('leaves out what the office has not said and what its source is unsure of', () => {
    expect(build().facts.map(({ text, detail }) => [text.vi, detail?.vi])).toEqual([['Miễn phí', 'khi đúng hạn']]);
    expect(build({ office: { counter: 'Quầy 2' } }).facts.map(({ label, text }) => [label.vi, text.vi])).toEqual([
      ['Lệ phí', 'Miễn phí'],
      ['Nơi làm', 'Quầy 2'],
    ]);
  });

  test('lists what to bring, with the reason of a paper that an answer added', () => {
    expect(build().papers.map(({ name }) => name.vi)).toEqual(['Căn cước']);
    expect(
      build({ answers: { 'nguoi-di': 'nguoi-than' } }).papers.map(({ name, detail, form }) => [name.vi, detail.vi, form.vi]),
    ).toEqual([
      ['Căn cước', 'Hoặc VNeID', 'để đối chiếu'],
      ['Văn bản uỷ quyền', 'Vì người thân đi làm hộ', 'bản chính'],
    ]);
  });

  test('carries the QR with its host, the warning, and the oldest date among its own sources', () => {
    const slip = build();
    expect(slip.qr).toEqual({
      address: 'https://dichvucong.gov.vn/danh-sach?keyword=1.001193&limit=10',
      host: 'dichvucong.gov.vn',
    });
    expect(slip.warning.vi).toContain('Chỉ đăng nhập ở đúng địa chỉ in trên phiếu');
    expect(slip.contentDate).toBe('2026-07');
    expect(slip.legal?.vi).toBe('Luật Hộ tịch');
  });

  test('refuses a procedure that is not there, and one whose QR leads where it must not', () => {
    expect(buildSlip({ ...input, procedure: 'khong-co' })).toEqual({ ok: false, error: 'content-missing' });
    expect(buildSlip({ ...input, procedure: 'ra-ngoai' })).toEqual({ ok: false, error: 'content-missing' });
  });

  test('nothing in the answers ever reaches the paper', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string(),
          fc.string({ minLength: 1 }).map((text) => `\u2042${text}`),
        ),
        (answers) => {
          expect(JSON.stringify(build({ answers }))).not.toContain('\u2042');
        },
      ),
    );
  });
});
