import { expect, test } from 'vitest';
import { asOf } from './as-of.ts';
import { procedure } from './procedure.ts';

const text = (vi: string) => ({ vi, en: `${vi} in English` });
const stated = (vi: string) => ({ text: text(vi), source: 'nguon', confidence: 'high' as const });
const paper = (id: string) => ({ id, name: text(id), detail: text(id), form: 'original' as const, source: 'nguon' });

const written = procedure.parse({
  id: 'doi-the',
  name: text('Đổi thẻ'),
  summary: text('Đổi thẻ'),
  keywords: { vi: [], en: [] },
  area: 'procedures',
  lifeEvents: [],
  icon: 'files',
  facts: {
    fee: {
      ...stated('Một nửa'),
      later: [
        { from: '2028-01-01', ...stated('Khác nữa') },
        { from: '2027-01-01', ...stated('Đủ') },
      ],
    },
    time: { office: 'gio' },
    who: stated('Ai'),
    where: stated('Đâu'),
  },
  more: [{ id: 'them', label: text('Thêm'), fact: { ...stated('Cũ'), later: [{ from: '2026-10-05', ...stated('Mới') }] } }],
  papers: [{ ...paper('mau-cu'), until: '2026-10-04' }, { ...paper('mau-moi'), from: '2026-10-05' }, paper('luon-luon')],
  qr: { kind: 'home', portal: 'dvcqg' },
});

test.each([
  ['2026-10-04', 'Một nửa', 'Cũ', ['mau-cu', 'luon-luon']],
  ['2026-10-05', 'Một nửa', 'Mới', ['mau-moi', 'luon-luon']],
  ['2026-12-31', 'Một nửa', 'Mới', ['mau-moi', 'luon-luon']],
  ['2027-01-01', 'Đủ', 'Mới', ['mau-moi', 'luon-luon']],
  ['2028-01-01', 'Khác nữa', 'Mới', ['mau-moi', 'luon-luon']],
])('on %s everything is as the law has it that day', (today, fee, more, papers) => {
  const now = asOf(written, today);
  expect(now.facts?.fee).toEqual(stated(fee));
  expect(now.more[0]?.fact).toEqual(stated(more));
  expect(now.papers.map(({ id }) => id)).toEqual(papers);
});

test('what the office must fill, and a lesson without facts, stay as they are', () => {
  expect(asOf(written, '2030-01-01').facts?.time).toEqual({ office: 'gio' });
  const { facts: _facts, ...lesson } = written;
  expect(asOf(lesson, '2030-01-01')).toEqual(asOf({ ...lesson }, '2030-01-02'));
});
