import fc from 'fast-check';
import { LANGUAGES, TEXT_SIZES, THEMES } from '#core/basics/language.ts';
import { RUNGS, MARKS } from '#core/simulation/types.ts';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import { AIDS } from '#core/visit/aids.ts';
import { FACES } from '#core/visit/faces.ts';
import { type Activity, HOW_ENDED, type VisitRecord } from '#core/visit/record.ts';

/** Records of visits for tests of what is counted: hand-made ones, and any there may be. */
export const uuid = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;

export function visitAt(startedAt: string, more: Partial<VisitRecord> = {}): VisitRecord {
  return {
    id: uuid(1),
    kiosk: 'kiosk-1',
    sequence: 1,
    startedAt,
    seconds: 60,
    settings: { language: 'vi', textSize: 'normal', theme: 'default' },
    activities: [],
    ended: 'done',
    clock: 'steady',
    ...more,
  };
}

type Run = Extract<Activity, { kind: 'simulation' }>;
export function runOf(more: Partial<Run> = {}): Run {
  return {
    id: uuid(2),
    at: 1,
    seconds: 30,
    kind: 'simulation',
    script: 'khai-sinh',
    rung: 'guided',
    steps: {},
    hints: 0,
    stuck: null,
    finished: true,
    ...more,
  };
}

export const openedProcedure = (procedure: string): Activity => ({
  id: uuid(3),
  at: 1,
  seconds: 3,
  kind: 'procedure',
  procedure,
});

// `constructor` is a right name for a step, and an old trap for whoever keeps counters in objects.
const name = fc.constantFrom('khai-sinh', 'ket-hon', 'constructor', 'tra-cuu');
const step = fc.constantFrom('mo.a', 'mo.b', 'constructor', 'gui');
const small = fc.integer({ min: 0, max: 12 });
const base = { id: fc.uuid(), at: fc.nat(100), seconds: fc.nat(1000) };

export const anyActivity: fc.Arbitrary<Activity> = fc.oneof(
  fc.record({ ...base, kind: fc.constant('procedure' as const), procedure: name }),
  fc.record({ ...base, kind: fc.constant('search' as const), found: fc.boolean() }),
  fc.record({ ...base, kind: fc.constant('quiz' as const), quiz: name, answered: small, right: small }),
  fc.record({
    ...base,
    kind: fc.constant('felt' as const),
    script: name,
    rung: fc.constantFrom(...RUNGS),
    face: fc.constantFrom(...FACES),
  }),
  fc.record({
    ...base,
    kind: fc.constant('kept' as const),
    script: name,
    paper: fc.constantFrom('none' as const, 'sent' as const, 'failed' as const),
  }),
  fc.record({
    ...base,
    kind: fc.constant('slip' as const),
    procedure: name,
    paper: fc.constantFrom(...PAPER_SIZES),
    outcome: fc.constantFrom('sent' as const, 'came-out' as const, 'failed' as const, 'screen' as const),
  }),
  fc.record(
    {
      ...base,
      kind: fc.constant('simulation' as const),
      script: name,
      rung: fc.constantFrom(...RUNGS),
      steps: fc.dictionary(step, fc.constantFrom(...MARKS)),
      hints: small,
      stuck: fc.option(step),
      finished: fc.boolean(),
      times: fc.dictionary(step, fc.integer({ min: 0, max: 3600 })),
    },
    { requiredKeys: ['id', 'at', 'seconds', 'kind', 'script', 'rung', 'steps', 'hints', 'stuck', 'finished'] },
  ),
);

export const anyVisit: fc.Arbitrary<VisitRecord> = fc.record(
  {
    id: fc.uuid(),
    kiosk: fc.constant('kiosk-1'),
    sequence: fc.integer({ min: 1, max: 1000 }),
    startedAt: fc
      .date({ min: new Date('2026-10-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    seconds: fc.nat(5000),
    settings: fc.record(
      {
        language: fc.constantFrom(...LANGUAGES),
        textSize: fc.constantFrom(...TEXT_SIZES),
        theme: fc.constantFrom(...THEMES),
        aids: fc.subarray([...AIDS]),
      },
      { requiredKeys: ['language', 'textSize', 'theme'] },
    ),
    content: fc.constantFrom('aa11', 'bb22'),
    activities: fc.array(anyActivity, { maxLength: 5 }),
    ended: fc.option(fc.constantFrom(...HOW_ENDED)),
    clock: fc.constantFrom('steady' as const, 'suspect' as const),
  },
  { requiredKeys: ['id', 'kiosk', 'sequence', 'startedAt', 'seconds', 'settings', 'activities', 'ended', 'clock'] },
);
