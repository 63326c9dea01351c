import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { visitRecord } from '../visit/record.ts';
import { type Assist, assist, joined, said } from './assist.ts';
import { corrected } from './correction.ts';
import { CORRECTION_REASONS, OUTCOMES, REFERRALS } from './lists.ts';
import { type HelpSaid, helpSaid } from './said.ts';

const AT = '2026-11-26T02:00:00.000Z';
const helped: HelpSaid = {
  need: { kind: 'procedure', procedure: 'khai-sinh' },
  outcome: 'helped',
  referral: null,
  minutes: 12,
  via: 'kiosk',
  age: null,
  practise: [],
};
const anySaid = fc
  .record({
    outcome: fc.constantFrom(...OUTCOMES),
    referral: fc.constantFrom(...REFERRALS),
    minutes: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ outcome, referral, minutes }): HelpSaid => ({
    ...helped,
    outcome,
    minutes,
    referral: outcome === 'referred' ? referral : null,
  }));

test('a place goes with being sent on and with nothing else; no field takes a sentence', () => {
  expect(helpSaid.safeParse(helped).success).toBe(true);
  expect(helpSaid.safeParse({ ...helped, outcome: 'referred', referral: 'police' }).success).toBe(true);
  for (const strange of [
    { outcome: 'referred' },
    { referral: 'police' },
    { minutes: 481 },
    { minutes: 1.5 },
    { age: '75' },
    { note: 'bà Lan' },
    { practise: ['Bà Lan'] },
    { need: { kind: 'other', what: 'bà Lan' } },
    { outcome: 'referred', referral: 'bà Lan' },
  ])
    expect(helpSaid.safeParse({ ...helped, ...strange }).success, JSON.stringify(strange)).toBe(false);
});

test('joining says nothing yet; a second member of staff takes over and takes nothing back', () => {
  const first = joined(undefined, 'cb-1', AT);
  expect(first).toEqual({ staff: 'cb-1', joinedAt: AT, said: null, corrections: [] });
  expect(joined(first, 'cb-1', '2026-11-26T03:00:00.000Z')).toBe(first);
  const closed = said(first, helped, 'cb-1', AT, 'other');
  // The same said again is the same record: nothing is written.
  expect(said(closed, helped, 'cb-2', AT, 'helped-again')).toBe(closed);
  expect(joined(closed, 'cb-2', AT)).toEqual({ ...closed, staff: 'cb-2' });
});

test('the newest value stands, and every value that ever stood is kept with its reason', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anySaid, fc.constantFrom(...CORRECTION_REASONS)), { minLength: 1, maxLength: 12 }),
      (values) => {
        let record: Assist = joined(undefined, 'cb-1', AT);
        for (const [value, why] of values) record = said(record, value, 'cb-2', AT, why);
        const told = values.filter(([value], at) => at === 0 || JSON.stringify(value) !== JSON.stringify(values[at - 1]?.[0]));
        expect(record.said).toEqual(told.at(-1)?.[0]);
        expect(record.corrections.map((one) => one.said)).toEqual(told.slice(0, -1).map(([value]) => value));
        expect(record.corrections.map(({ why }) => why)).toEqual(told.slice(1).map(([, why]) => why));
        expect(assist.safeParse(record).success).toBe(true);
      },
    ),
  );
});

test('however often one plays with it, the first value and what can be read again remain', () => {
  let record: Assist & { said: HelpSaid } = { ...joined(undefined, 'cb-1', AT), said: helped };
  for (let minutes = 100; minutes < 180; minutes += 1)
    record = corrected<HelpSaid, typeof record>(record, { ...helped, minutes }, { why: 'other', staff: 'cb-1', at: AT });
  expect(record.corrections[0]?.said).toEqual(helped);
  expect(record.corrections.at(-1)?.said.minutes).toBe(178);
  expect(assist.safeParse(record).success).toBe(true);
});

test('a visit written before staff could join is read as it is', () => {
  const former = {
    id: '00000001-0000-4000-8000-000000000000',
    kiosk: 'kiosk-1',
    sequence: 1,
    startedAt: AT,
    seconds: 10,
    settings: { language: 'vi', textSize: 'normal', theme: 'default' },
    activities: [],
    ended: 'done',
    clock: 'steady',
  };
  expect(visitRecord.parse(former)).toEqual(former);
  expect(visitRecord.safeParse({ ...former, assist: { ...joined(undefined, 'cb-1', AT), note: 'x' } }).success).toBe(false);
});
