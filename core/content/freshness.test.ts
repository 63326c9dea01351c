import { describe, expect, test } from 'vitest';
import { freshness, oldestSource, staleFrom } from './freshness.ts';
import { procedure } from './procedure.ts';

const check = (date: string) => ({ date, staff: 'cb-1' });

describe('freshness', () => {
  test.each([
    ['2026-07-01', '2026-08-29', 'fresh'],
    ['2026-07-01', '2026-08-30', 'ageing'],
    ['2026-07-01', '2026-12-27', 'ageing'],
    ['2026-07-01', '2026-12-28', 'stale'],
    // A month counts from its first day.
    ['2026-07', '2026-08-29', 'fresh'],
    ['2026-07', '2026-08-30', 'ageing'],
    // A clock set back makes nothing old.
    ['2026-07-01', '2025-01-01', 'fresh'],
  ] as const)('what was read on %s is, on %s, %s', (read, today, state) => {
    expect(freshness(read, null, today)).toBe(state);
  });

  test('counts from the later of the two dates, whichever it is', () => {
    expect(freshness('2026-01-01', check('2026-11-01'), '2026-11-26')).toBe('fresh');
    expect(freshness('2026-11-01', check('2026-01-01'), '2026-11-26')).toBe('fresh');
    expect(freshness('2026-01-01', check('2026-09-20'), '2026-11-26')).toBe('ageing');
    expect(freshness('2026-01-01', check('2026-05-30'), '2026-11-26')).toBe('stale');
  });

  test.each([
    ['2026-07-01', null, '2026-12-27', '2026-12-28'],
    ['2026-07', null, '2026-12-27', '2026-12-28'],
    ['2026-01-01', check('2026-07-01'), '2026-12-27', '2026-12-28'],
    ['2026-07-01', check('2026-01-01'), '2026-12-27', '2026-12-28'],
  ])('what was read on %s and checked on %o is not stale on %s and stale from %s', (read, checked, before, from) => {
    expect(staleFrom(read, checked)).toBe(from);
    expect(freshness(read, checked, before)).toBe('ageing');
    expect(freshness(read, checked, from)).toBe('stale');
  });
});

test('a procedure is as old as the oldest source it cites anywhere', () => {
  const text = { vi: 'Chữ', en: 'Text' };
  const stated = (source: string) => ({ text, source, confidence: 'high' as const });
  const written = procedure.parse({
    id: 'viec',
    name: text,
    officialName: text,
    summary: text,
    keywords: { vi: [], en: [] },
    area: 'procedures',
    lifeEvents: [],
    icon: 'files',
    facts: { fee: stated('moi'), time: stated('moi'), who: stated('moi'), where: { office: 'quay' } },
    mistakes: [{ id: 'quen', text, source: 'cu' }],
    qr: { kind: 'home', portal: 'dvcqg' },
  });
  const sources = [
    { id: 'moi', title: text, date: '2026-07' },
    { id: 'cu', title: text, date: '2025-12-11' },
    { id: 'khac', title: text, date: '2020-01' },
  ];
  expect(oldestSource(written, sources)).toBe('2025-12-11');
  expect(oldestSource({ ...written, facts: undefined, mistakes: [] }, sources)).toBeNull();
});
