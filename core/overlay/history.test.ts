import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dealtWith,
  MOST_VERSIONS,
  saidBefore,
  stepDealtWith,
  stateAt,
  withDifference,
  withDraft,
  withHidden,
  withShown,
  withVersion,
} from './history.ts';
import type { Corrections, Differences } from './value.ts';

const AT = { procedure: 'khai-sinh', place: 'facts/fee' };
const BY = { staff: 'lan', madeAt: '2026-11-26T02:00:00.000Z', beneath: '0'.repeat(14) };
const said = (vi: string) => ({ value: { text: { vi, en: '' }, detail: null }, source: 'NQ', date: '2026-11-01' });

test('whatever is done, at most twenty versions are kept, numbered without a gap, and the newest holds', () => {
  const act = fc.oneof(
    fc.integer({ min: 0, max: 9 }).map((n) => ({ kind: 'say' as const, n })),
    fc.integer({ min: 0, max: 40 }).map((n) => ({ kind: 'restore' as const, n })),
    fc.constant({ kind: 'hide' as const, n: 0 }),
    fc.constant({ kind: 'show' as const, n: 0 }),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let all: Corrections = {};
      for (const { kind, n } of acts) {
        if (kind === 'say') all = withVersion(all, AT, said(String(n)), BY);
        if (kind === 'hide') all = withHidden(all, AT, BY);
        if (kind === 'show') all = withShown(all, AT);
        if (kind === 'restore') {
          const before = saidBefore(all, AT, n, '2026-11-26');
          const kept = stateAt(all, AT).versions.find(({ number }) => number === n);
          expect(before === null).toBe(n !== 0 && kept === undefined);
          if (before === null) continue;
          all = withVersion(all, AT, before, BY);
          expect(stateAt(all, AT).versions.at(-1)).toMatchObject(n === 0 ? { value: null } : { value: kept?.value });
        }
        const { versions } = stateAt(all, AT);
        expect(versions.length).toBeLessThanOrEqual(MOST_VERSIONS);
        const first = versions[0]?.number ?? 1;
        expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => first + index));
      }
    }),
  );
});

test('saying the same again is no version, unless the pack changed beneath it', () => {
  const once = withVersion({}, AT, said('8.000'), BY);
  expect(withVersion(once, AT, said('8.000'), BY)).toBe(once);
  expect(stateAt(withVersion(once, AT, said('8.000'), { ...BY, beneath: '1'.repeat(14) }), AT).versions).toHaveLength(2);
});

test('a new word shows what was hidden and is done with its draft', () => {
  const draft = { ...said('8'), staff: 'lan', madeAt: BY.madeAt };
  const hidden = withDraft(withHidden({}, AT, BY), AT, draft);
  expect(stateAt(hidden, AT)).toMatchObject({ draft, hidden: { staff: 'lan' } });
  expect(stateAt(withVersion(hidden, AT, said('8.000'), BY), AT)).toMatchObject({ draft: null, hidden: null });
  expect(stateAt(withShown(hidden, AT), AT)).toMatchObject({ draft, hidden: null });
});

test('reports are counted by step; a check deals with what was open and forgets no count', () => {
  let all: Differences = withDifference({}, 'bai', 'buoc-1', '2026-11-26');
  all = withDifference(all, 'bai', 'buoc-1', '2026-11-20');
  all = withDifference(all, 'bai', 'buoc-2', '2026-11-26');
  expect(all['bai']).toEqual({
    'buoc-1': { count: 2, open: 2, last: '2026-11-26' },
    'buoc-2': { count: 1, open: 1, last: '2026-11-26' },
  });
  const dealt = dealtWith(all, 'bai');
  expect(dealt['bai']?.['buoc-1']).toEqual({ count: 2, open: 0, last: '2026-11-26' });
  expect(dealtWith(dealt, 'bai')).toBe(dealt);
  expect(withDifference(dealt, 'bai', 'buoc-1', '2026-12-01')['bai']?.['buoc-1']).toEqual({
    count: 3,
    open: 1,
    last: '2026-12-01',
  });
});

test('the oldest version goes when there are more than twenty', () => {
  let all: Corrections = {};
  for (let fee = 1; fee <= 25; fee += 1) all = withVersion(all, AT, said(`${fee}.000`), BY);
  expect(stateAt(all, AT).versions.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 6));
  expect(saidBefore(all, AT, 5, '2026-11-26')).toBeNull();
  expect(saidBefore(all, AT, 6, '2026-11-26')).toEqual(said('6.000'));
});

test('a step that was looked at is dealt with alone, and stays counted', () => {
  const twice = withDifference(withDifference({}, 's', 'a', '2026-11-01'), 's', 'b', '2026-11-02');
  const looked = stepDealtWith(twice, 's', 'a');
  expect(looked).toEqual({ s: { a: { count: 1, open: 0, last: '2026-11-01' }, b: { count: 1, open: 1, last: '2026-11-02' } } });
  expect(stepDealtWith(looked, 's', 'a')).toBe(looked);
  expect(stepDealtWith(looked, 's', 'c')).toBe(looked);
  expect(stepDealtWith(looked, 'constructor', 'a')).toBe(looked);
  expect(withDifference(looked, 's', 'a', '2026-11-03')['s']?.['a']).toEqual({ count: 2, open: 1, last: '2026-11-03' });
});
