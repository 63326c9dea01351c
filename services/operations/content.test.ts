import { expect, test } from 'vitest';
import type { Checked } from '#core/content/freshness.ts';
import type { Context } from '#services/app/context.ts';
import { realContent } from '#support/real-content.ts';
import { freshnessOf, script } from './content.ts';

const pack = await realContent();
const ID = 'khai-sinh-truc-tuyen';

/** The service on a day, with what the office checked. */
function on(day: string, checks: Readonly<Record<string, Checked>> = {}): Context {
  return {
    content: { pack: () => pack },
    clock: { now: () => Date.parse(`${day}T05:00:00Z`) },
    overlay: { checked: (id: string) => checks[id] ?? null },
  } as unknown as Context;
}
const withheld = async (context: Context): Promise<boolean> => {
  const answer = await script(context, { id: ID });
  return answer.ok && answer.value.testWithheld === true;
};
const subjects = pack.procedures.filter((procedure) => procedure.script === ID).map(({ id }) => id);
const allOn = (date: string) => Object.fromEntries(subjects.map((id) => [id, { date, staff: 'cb-1' }]));

test('the test of a lesson is held back once it is too old, and given back when all that name it were checked', async () => {
  expect(subjects.length).toBeGreaterThan(1);
  expect(await withheld(on('2026-11-27'))).toBe(false);
  expect(await withheld(on('2026-11-28'))).toBe(true);
  expect(await withheld(on('2026-11-28', allOn('2026-11-27')))).toBe(false);
  const [first = ''] = subjects;
  expect(await withheld(on('2026-11-28', { [first]: { date: '2026-11-27', staff: 'cb-1' } }))).toBe(true);
  expect(await withheld(on('2027-05-26', allOn('2026-11-27')))).toBe(true);
});

test('staff are told of every subject, the oldest first', async () => {
  const answer = await freshnessOf(on('2026-12-28'), {});
  if (!answer.ok) throw new Error(answer.error);
  const states = answer.value.procedures.map(({ freshness }) => freshness);
  expect(states).toHaveLength(pack.procedures.length);
  expect(states).toEqual(
    states.toSorted((a, b) => ['stale', 'ageing', 'fresh'].indexOf(a) - ['stale', 'ageing', 'fresh'].indexOf(b)),
  );
  expect(new Set(states).size).toBeGreaterThan(1);
});
