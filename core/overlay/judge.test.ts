import { expect, test } from 'vitest';
import { halfADay, judge, tidyValue } from './judge.ts';
import type { PlaceKind } from './place.ts';
import type { OfficeValue } from './value.ts';

const portals = [{ host: 'dichvucong.gov.vn' }, { host: 'example.com' }];
const said = (vi: string, en = '', detail: string | null = null): OfficeValue => ({
  text: { vi, en },
  detail: detail === null ? null : { vi: detail, en: '' },
});
const on = (value: OfficeValue, kind: PlaceKind = 'fact', place = 'facts/fee', source = 'Nghị quyết 12', date = '2026-11-01') =>
  judge({ value: tidyValue(value), source, date }, { kind, place }, { portals, today: '2026-11-26' });

test('plain words stand, with English or without', () => {
  expect(on(said('8.000 đồng'))).toBeNull();
  expect(on(said('8.000 đồng', '8,000 đồng', 'Trẻ em thì không thu'))).toBeNull();
  expect(on(said('Tờ khai', '', 'Mẫu mới'), 'paper', 'papers/to-khai')).toBeNull();
});

test('every text is held to its rule: value and detail, both languages, source', () => {
  expect(on(said('   '))).toBe('empty');
  expect(on(said('', 'English only'))).toBe('empty');
  expect(on({ text: { vi: 'x', en: '' }, detail: { vi: '', en: 'only' } })).toBe('empty');
  expect(on(said('Tờ khai'), 'paper', 'papers/to-khai')).toBe('empty');
  expect(on(said('a'.repeat(91)))).toBe('too-long');
  expect(on(said('x', 'a'.repeat(91)))).toBe('too-long');
  expect(on(said('x', '', 'a'.repeat(121)))).toBe('too-long');
  expect(on(said('a'.repeat(200)), 'fact', 'more/hotline')).toBeNull();
  expect(on(said('gọi 0912345678'))).toBe('private');
  expect(on(said('x', 'call 0912 345 678'))).toBe('private');
  expect(on(said('x', '', 'a@b.vn'))).toBe('private');
  expect(on(said('x'), 'fact', 'facts/fee', 'theo 079203001234')).toBe('private');
  expect(on(said('x'), 'fact', 'facts/fee', 'a'.repeat(121))).toBe('too-long');
  expect(on(said('x'), 'fact', 'facts/fee', 'NQ', '2026-11-27')).toBe('future-date');
  expect(on(said('x', '', 'y'), 'note', 'summary')).toBe('not-of-this-place');
});

test('an address stands only at its place, and only behind both fences', () => {
  const at = (address: string, kind: PlaceKind = 'address') => on({ address }, kind, kind === 'address' ? 'qr' : 'facts/fee');
  expect(at(' https://dichvucong.gov.vn/tra-cuu ')).toBeNull();
  expect(at('https://dichvucong.gov.vn/tra-cuu', 'fact')).toBe('not-of-this-place');
  expect(on(said('x'), 'address', 'qr')).toBe('not-of-this-place');
  for (const bad of [
    'http://dichvucong.gov.vn',
    'https://dichvucong.gov.vn.example.com',
    'https://dichvucong.gov.vn@example.com/',
    'https://khong-co.gov.vn',
    'https://example.com/a',
    'javascript:alert(1)',
  ])
    expect([bad, at(bad)]).toEqual([bad, bad.includes('@') ? 'private' : 'not-listed']);
});

test('words are tidied as content has them', () => {
  expect(tidyValue(said('  8.000   đồng ', ' ', '  '))).toEqual({ text: { vi: '8.000 đồng', en: '' }, detail: null });
  expect(tidyValue(said('Ti\u0302nh'))).toEqual(said('Tînh'));
});

test('of half a day only what can become one is kept', () => {
  for (const day of ['', '1', '01/07/20', '1.7.2026', '2026-07-01', ' 3-4-2026 ']) expect(halfADay(day)).toBe(day.trim());
  for (const other of ['079201012345', '0912.345.678', 'lan@example.com', 'Nguyễn Thị Hoa', 'tháng 7'])
    expect(halfADay(other)).toBe('');
});
