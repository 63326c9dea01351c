import { expect, test } from 'vitest';
import { procedure } from '#core/content/procedure.ts';
import { screen } from '#core/content/screen.ts';
import { script } from '#core/content/script.ts';
import { WRITTEN } from '#support/small-library.ts';
import { schemaProblems } from './zod-problems.ts';

/** What the schema finds in a value, as `path → todo`. */
function found(schema: typeof script | typeof screen | typeof procedure, value: unknown): readonly string[] {
  const result = schema.safeParse(value);
  return result.success ? [] : schemaProblems(result.error.issues).map(({ path, todo }) => `${path.join('.')} → ${todo}`);
}

const step = WRITTEN.firstStep;
const withStep = (changed: unknown): unknown => ({
  ...WRITTEN.script,
  segments: [{ id: 'mot', title: { vi: 'Một', en: 'One' }, steps: [changed] }],
});

test('what is right has no problem', () => {
  expect(found(script, withStep(step))).toEqual([]);
});

test('a mistake deep in a script is told where it is, not as a wrong segment', () => {
  expect(found(script, withStep({ ...step, do: 'press' }))).toEqual([
    'segments.0.steps.0.do → use one of: tap, type, choose, tick, attach, scan, wait',
  ]);
  expect(found(script, withStep({ ...step, say: { vi: 'Bấm.' } }))).toEqual(['segments.0.steps.0.say.en → add it']);
});

test('a misspelt key is pointed at by its own name', () => {
  const { hint, ...rest } = step;
  expect(found(script, withStep({ ...rest, hnit: hint }))).toEqual([
    'segments.0.steps.0.hint → add it',
    'segments.0.steps.0.hnit → take out or respell: hnit',
  ]);
});

test('a block of a screen and a fact of a procedure are judged by the shape they come nearest to', () => {
  const blocks = [{ id: 'gui', kind: 'button', role: 'big', label: { vi: 'Gửi', en: 'Send' } }];
  expect(found(screen, { ...WRITTEN.screen, blocks })).toEqual(['blocks.0.role → use one of: primary, secondary, link']);
  const fee = { text: { vi: 'Miễn phí', en: 'Free' }, source: 'nguon', confidence: 'sure' };
  expect(found(procedure, { ...WRITTEN.procedure, facts: { ...WRITTEN.procedure.facts, fee } })).toEqual([
    'facts.fee.confidence → use one of: high, med, low',
  ]);
});

test('several mistakes are told at once', () => {
  expect(found(procedure, { ...WRITTEN.procedure, id: 'Thủ tục', code: '1001193', area: 'all' })).toEqual([
    'id → write it as the other entries do',
    'code → write it as the other entries do',
    'area → use one of: procedures, skills, lookup',
  ]);
});

test('amounts and kinds are told with their measure', () => {
  expect(
    found(procedure, {
      ...WRITTEN.procedure,
      homeSteps: Array.from({ length: 6 }, () => ({ vi: 'A', en: 'B' })),
      lifeEvents: 'sinh-con',
    }),
  ).toEqual(['lifeEvents → write a list here', 'homeSteps → at most 5']);
});

test('a place is named as its author counts, and what is wrong in plain words', () => {
  const result = script.safeParse(withStep({ ...step, say: { vi: 'Bấm.' }, hnit: step.hint, after: 'yes' }));
  const messages = result.success ? [] : schemaProblems(result.error.issues).map(({ message }) => message);
  expect(messages.toSorted()).toEqual([
    'segments 1, steps 1, after: is not true or false',
    'segments 1, steps 1, say, en: is missing',
    'segments 1, steps 1: there is no field hnit here',
  ]);
});
