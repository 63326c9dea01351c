import fc from 'fast-check';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { AwayRecord } from '#core/help/away.ts';
import { AGE_BANDS, HANDOVERS, OTHER_NEEDS, REFERRALS } from '#core/help/lists.ts';
import type { HelpSaid } from '#core/help/said.ts';
import type { About, Bundle, GroupPart, SumPart } from '#core/merge/bundle.ts';
import { countAway, type HelpCounts } from '#core/merge/help-counts.ts';
import { quarterText } from '#core/merge/quarter.ts';
import { countVisits } from '#core/report/count-visits.ts';
import { TALLY_KINDS } from '#core/tally/kinds.ts';
import type { DayTally } from '#core/tally/tally.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { anyVisit, uuid } from './visit-records.ts';

/** What a kiosk knows when it makes a bundle. */
export interface Known {
  readonly visits?: readonly VisitRecord[];
  readonly away?: readonly AwayRecord[];
  readonly awaySums?: Readonly<Record<string, HelpCounts>>;
  readonly tallies?: Readonly<Record<string, DayTally>>;
  readonly groups?: Readonly<Record<string, GroupPart>>;
  readonly sums?: Readonly<Record<string, SumPart>>;
}

export const WELL: About['health'] = {
  program: '0.1.0',
  content: { version: 'aa11', date: '2026-11-20' },
  disk: 'well',
  mended: 0,
  lost: 0,
  unreadable: [],
  backup: null,
  clockDoubted: false,
};

let made = 0;

/** A bundle of a kiosk that knows this, made by plain counting. */
export function bundleOf(kiosk: number, order: number, known: Known, more: Partial<About> = {}): Bundle {
  const days = grouped(known.visits ?? [], ({ startedAt }) => startedAt);
  const away = grouped(known.away ?? [], ({ at }) => at);
  made += 1;
  return {
    digest: made.toString(16).padStart(64, '0'),
    about: {
      installation: uuid(kiosk),
      name: `kiosk-${kiosk}`,
      order,
      made: quarterText(Date.UTC(2026, 10, 26)),
      health: WELL,
      places: [],
      ...more,
    },
    parts: {
      days: new Map([...days].map(([day, visits]) => [day, { print: printOf(visits), totals: countVisits(visits) }])),
      sums: new Map(Object.entries(known.sums ?? {})),
      away: new Map([...away].map(([day, records]) => [day, countAway(records)])),
      awaySums: new Map(Object.entries(known.awaySums ?? {})),
      tallies: new Map(Object.entries(known.tallies ?? {})),
      groups: new Map(Object.entries(known.groups ?? {})),
    },
  };
}

/** Enough to tell the visits of one day from others. */
function printOf(visits: readonly VisitRecord[]): string {
  return visits
    .map(({ id }) => id.replaceAll('-', ''))
    .join('')
    .slice(-64);
}

function grouped<Record>(records: readonly Record[], at: (record: Record) => string): ReadonlyMap<string, readonly Record[]> {
  const days = new Map<string, Record[]>();
  for (const record of records) {
    const day = dayInVietnam(Date.parse(at(record)));
    days.set(day, [...(days.get(day) ?? []), record]);
  }
  return days;
}

const aboutHelp = {
  need: fc.oneof(
    fc.record({ kind: fc.constant('procedure' as const), procedure: fc.constantFrom('khai-sinh', 'constructor') }),
    fc.record({ kind: fc.constant('other' as const), what: fc.constantFrom(...OTHER_NEEDS) }),
  ),
  minutes: fc.nat(60),
  via: fc.constantFrom(...HANDOVERS),
  age: fc.option(fc.constantFrom(...AGE_BANDS)),
  practise: fc.subarray(['khai-sinh', 'ket-hon']),
};

const anySaid: fc.Arbitrary<HelpSaid> = fc.oneof(
  fc.record({
    ...aboutHelp,
    outcome: fc.constantFrom('alone' as const, 'helped' as const, 'return' as const),
    referral: fc.constant(null),
  }),
  fc.record({ ...aboutHelp, outcome: fc.constant('referred' as const), referral: fc.constantFrom(...REFERRALS) }),
);

const moment = fc
  .date({ min: new Date('2026-10-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const clock = fc.constantFrom('steady' as const, 'suspect' as const);

export const anyAway: fc.Arbitrary<AwayRecord> = fc.record({
  id: fc.uuid(),
  kiosk: fc.constant('kiosk-1'),
  at: moment,
  staff: fc.constant('lan'),
  clock,
  said: anySaid,
  corrections: fc.constant([]),
});

/** A visit staff may have joined. */
export const anyHelpedVisit: fc.Arbitrary<VisitRecord> = fc
  .tuple(anyVisit, fc.option(fc.option(anySaid)))
  .map(([visit, said]) =>
    said === null ? visit : { ...visit, assist: { staff: 'lan', joinedAt: visit.startedAt, said, corrections: [] } },
  );

const anyPlace = fc.constantFrom('nguoi-dan', 'khac-xa', 'khu-1', 'constructor');
export const anyTally: fc.Arbitrary<DayTally> = fc.dictionary(
  anyPlace,
  fc.dictionary(fc.constantFrom(...TALLY_KINDS), fc.integer({ min: 1, max: 999 }), { minKeys: 1 }),
  { maxKeys: 3 },
);

export const anyGroup: fc.Arbitrary<GroupPart> = fc.record({
  at: moment.map((at) => quarterText(Date.parse(at))),
  clock,
  said: fc.record({
    place: anyPlace,
    programme: fc.constant([]),
    all: fc.integer({ min: 60, max: 500 }),
    members: fc.nat(60),
    elderly: fc.nat(60),
    shown: fc.constant([]),
    quiz: fc.option(fc.record({ answered: fc.integer({ min: 30, max: 60 }), right: fc.nat(30) })),
    printed: fc.nat(100),
  }),
});
