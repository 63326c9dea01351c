import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SlipDocument } from './document.ts';
import { slipFits, type SlipFit } from './fit.ts';
import { ROLLS } from './paper-sizes.ts';

const both = (text: string) => ({ vi: text, en: text });

function slip(changes: Partial<SlipDocument>): SlipDocument {
  return {
    paper: 'a5',
    language: 'vi',
    office: { name: both('Trung tâm'), place: both('Tỉnh') },
    title: both('Khai sinh'),
    lesson: false,
    code: null,
    facts: [],
    papers: Array.from({ length: 3 }, (_, index) => ({
      name: both(`Giấy ${index}`),
      detail: both('Chi tiết'),
      form: both('bản chính'),
    })),
    homeSteps: [both('Quét mã')],
    qr: { address: 'https://dichvucong.gov.vn', host: 'dichvucong.gov.vn' },
    warning: both('Chỉ đăng nhập…'),
    legal: both('Luật'),
    contentDate: '2026-07',
    printedAt: '2026-11-23T02:24:00.000Z',
    ...changes,
  };
}

const short = (fit: SlipFit): string =>
  [
    fit.smaller && 'smaller',
    fit.tight && 'tight',
    fit.legal && 'legal',
    fit.homeSteps && 'steps',
    fit.details && 'details',
    fit.papers,
  ]
    .filter(Boolean)
    .join(' ');

describe('slipFits', () => {
  test('on A5: closer lines first, then the legal basis, the steps for home, the second lines, and papers last', () => {
    expect(slipFits(slip({})).map(short)).toEqual([
      'legal steps details 3',
      'tight legal steps details 3',
      'tight steps details 3',
      'tight details 3',
      'tight steps 3',
      'tight 3',
      'tight 2',
      'tight 1',
    ]);
  });

  test('A4 has larger letters, which grow smaller before anything goes', () => {
    expect(slipFits(slip({ paper: 'a4' })).map(short)).toEqual([
      'legal steps details 3',
      'tight legal steps details 3',
      'smaller legal steps details 3',
      'smaller tight legal steps details 3',
      'smaller tight steps details 3',
      'smaller tight details 3',
      'smaller tight steps 3',
      'smaller tight 3',
      'smaller tight 2',
      'smaller tight 1',
    ]);
  });

  test.each(ROLLS)('%s has neither legal basis nor steps', (paper) => {
    expect(slipFits(slip({ paper })).map(short)).toEqual(['details 3', 'tight details 3', 'tight 3', 'tight 2', 'tight 1']);
  });

  test('a lesson keeps its steps on a roll too: it has nothing else to say', () => {
    expect(slipFits(slip({ paper: 'roll-80', lesson: true, papers: [] })).map(short)[0]).toBe('steps details');
  });

  test('the first way shows everything, no two are alike, and none shows more papers than there are', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.boolean(), fc.boolean(), (count, steps, legal) => {
        const papers = Array.from({ length: count }, () => ({ name: both('a'), detail: both('b'), form: both('c') }));
        const document = slip({ papers, homeSteps: steps ? [both('x')] : [], legal: legal ? both('y') : null });
        const fits = slipFits(document);
        expect(fits[0]).toEqual({ tight: false, smaller: false, legal, homeSteps: steps, details: true, papers: count });
        expect(new Set(fits.map(short)).size).toBe(fits.length);
        expect(fits.every(({ papers: shown }) => shown <= count && (count === 0 || shown > 0))).toBe(true);
      }),
    );
  });
});
