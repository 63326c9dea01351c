import { beforeAll, expect, test } from 'vitest';
import type { ContentPack } from '#core/content/pack.ts';
import { localisedTexts } from '#core/content/texts.ts';
import { qrAddress } from '#core/slip/address.ts';
import { realContent } from '#support/real-content.ts';

/**
 * Every figure a citizen may read in a procedure, as the facts give it. A figure that is not here was invented;
 * a figure here that no text holds was lost.
 */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  'dang-ky-khai-sinh': [
    'mức 2',
    '60 ngày',
    '15 giờ',
    '8.000 đồng',
    '60/2014',
    '123/2015',
    '87/2020',
    '104/2022',
    '07/2025',
    '120/2025',
    '18/2026',
  ],
  'dang-nhap-vneid': ['mức 2', '18001096', '5 lần', '6 số'],
  'tra-cuu-ho-so': ['18001096', 'số 0'],
};

/** A number with the word or sign that makes it a figure. */
const FIGURE = /(?<![\p{L}\d/])\d+(?:\.\d{3})*(?:\/\d{4})?(?:\s(?:ngày|giờ|đồng|lần|số|tuổi|tháng|năm))?|mức \d|số 0/gu;

let pack: ContentPack;
beforeAll(async () => {
  pack = await realContent();
});

function figuresOf(id: string): string[] {
  const procedure = pack.procedures.find((candidate) => candidate.id === id);
  const texts = [...localisedTexts(procedure)].map((text) => text.vi);
  return [...new Set(texts.flatMap((text) => text.match(FIGURE) ?? []))];
}

test.each(Object.keys(FIGURES))('%s says every figure of the facts and adds none', (id) => {
  const wanted = FIGURES[id] ?? [];
  const said = figuresOf(id);
  expect(wanted.filter((figure) => !said.some((other) => other.includes(figure) || figure.includes(other)))).toEqual([]);
  expect(said.filter((figure) => !wanted.some((other) => other.includes(figure) || figure.includes(other)))).toEqual([]);
});

test('codes, QR addresses and hotline are those of the facts', () => {
  const codes = pack.procedures.map(({ id, code, qr }) => {
    const address = qrAddress(qr, pack.portals, code);
    return [id, code ?? null, address.ok ? address.value.address : address.error];
  });
  expect(Object.fromEntries(codes.map(([id, code, address]) => [id, { code, address }]))).toEqual({
    'dang-ky-khai-sinh': {
      code: '1.001193',
      address:
        'https://dichvucong.gov.vn/tra-cuu-thu-tuc/danh-sach?keyword=1.001193&showAdvanced=false&formalityType=STANDARD&limit=10&activeKey=STANDARD',
    },
    'dang-nhap-vneid': { code: null, address: 'https://dichvucong.gov.vn' },
    'tra-cuu-ho-so': { code: null, address: 'https://dichvucong.gov.vn/tra-cuu-ho-so' },
  });
  expect(pack.portals.map((portal) => portal.hotline)).toEqual(['18001096']);
});

test('nothing of low confidence is shown, and what only the office knows is a field of it', () => {
  const facts = pack.procedures.flatMap((procedure) => [
    ...Object.values(procedure.facts ?? {}),
    ...procedure.more.map((row) => row.fact),
  ]);
  expect(facts.filter((fact) => 'confidence' in fact && fact.confidence === 'low')).toEqual([]);
  expect(facts.flatMap((fact) => ('office' in fact ? [fact.office] : [])).toSorted()).toEqual([
    'counter-civil-status',
    'fee-late-birth',
  ]);
});
