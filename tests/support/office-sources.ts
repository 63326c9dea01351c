import fc from 'fast-check';
import { type AskedRound, quizOf } from '#core/group/counts.ts';
import type { GroupSaid } from '#core/group/group.ts';
import { AGE_BANDS, OUTCOMES } from '#core/help/lists.ts';
import type { HelpSaid } from '#core/help/said.ts';
import { countVisits } from '#core/report/count-visits.ts';
import { CHAIN_START } from '#core/audit/entry.ts';
import type { OfficeSources } from '#core/report/office/sources.ts';
import { TALLY_KINDS } from '#core/tally/kinds.ts';
import type { DayTally } from '#core/tally/tally.ts';
import type { Assist } from '#core/help/assist.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { anyVisit } from './visit-records.ts';

/** Sources of reports for tests: hand-made ones, and any there may be. */
export function sourcesOf(more: Partial<OfficeSources> = {}): OfficeSources {
  return {
    from: '2026-11-01',
    to: '2026-11-30',
    totals: countVisits([]),
    unreadable: [],
    onlyWhole: [],
    groups: [],
    away: [],
    awaySums: [],
    tallies: [],
    prints: [],
    places: [
      { id: 'chi-bo-1', kind: 'chi-bo', name: 'Chi bộ 1' },
      { id: 'khu-2', kind: 'khu', name: 'Khu 2' },
    ],
    subjects: [
      { id: 'khai-sinh', name: 'Đăng ký khai sinh', script: 'khai-sinh' },
      { id: 'ket-hon', name: 'Đăng ký kết hôn' },
    ],
    stepName: (script, step) => `${script}: ${step}`,
    roundName: (quiz, round) => `${quiz}: ${round}`,
    office: 'Trung tâm',
    kiosk: 'kiosk-1',
    content: { version: 'abcdef0123456789', date: '2026-10-05' },
    head: { sequence: 12, hash: CHAIN_START },
    at: Date.UTC(2026, 11, 1, 2, 5),
    ...more,
  };
}

export const groupAt = (place: string, all: number, members = 0, elderly = 0): GroupSaid => ({
  place,
  programme: [],
  all,
  members,
  elderly,
  shown: [],
  quiz: null,
  printed: 0,
});

export const helpWith = (outcome: HelpSaid['outcome']): HelpSaid => ({
  need: { kind: 'other', what: 'vneid' },
  outcome,
  referral: outcome === 'referred' ? 'police' : null,
  minutes: 10,
  via: 'own-phone',
  age: null,
  practise: [],
});

// One was taken off the list of the office, one bears an old trap for whoever keeps counters in objects.
const place = fc.constantFrom('chi-bo-1', 'khu-2', 'nguoi-dan', 'khu-cu', 'constructor');
const anyRounds: fc.Arbitrary<AskedRound[]> = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom('mot', 'hai', 'ba'), fc.nat(20), fc.nat(20))
    .map(([round, right, wrong]) => ({ quiz: 'hoi', round, answered: right + wrong, right })),
  { selector: ({ round }) => round, maxLength: 3 },
);
const anyGroup: fc.Arbitrary<GroupSaid> = fc
  .record({ at: place, all: fc.integer({ min: 1, max: 40 }), members: fc.nat(40), elderly: fc.nat(40), rounds: anyRounds })
  .map(({ at, all, members, elderly, rounds }) => ({
    ...groupAt(at, all, Math.min(all, members), Math.min(all, elderly)),
    ...(rounds.length === 0 ? {} : { rounds, quiz: quizOf(rounds) }),
  }));
const anyHelp: fc.Arbitrary<HelpSaid> = fc
  .record({ outcome: fc.constantFrom(...OUTCOMES), age: fc.option(fc.constantFrom(...AGE_BANDS)) })
  .map(({ outcome, age }) => ({ ...helpWith(outcome), age }));
const anyTally: fc.Arbitrary<DayTally> = fc.dictionary(
  place,
  fc.dictionary(fc.constantFrom(...TALLY_KINDS), fc.integer({ min: 1, max: 12 })),
);
const assist: fc.Arbitrary<Assist | undefined> = fc
  .option(fc.option(anyHelp), { nil: undefined })
  .map((said) =>
    said === undefined ? undefined : { staff: 'cb-1', joinedAt: '2026-11-02T02:00:00.000Z', said, corrections: [] },
  );

/** Any month of an office, with the visits its totals were counted from. */
export const anyMonth = fc
  .record({
    visits: fc.array(
      fc
        .tuple(anyVisit, assist)
        .map(([visit, helped]): VisitRecord => (helped === undefined ? visit : { ...visit, assist: helped })),
      { maxLength: 30 },
    ),
    groups: fc.array(anyGroup, { maxLength: 8 }),
    away: fc.array(anyHelp, { maxLength: 20 }),
    tallies: fc.array(anyTally, { maxLength: 6 }),
  })
  .map((month) => ({ ...month, sources: sourcesOf({ ...month, totals: countVisits(month.visits) }) }));
