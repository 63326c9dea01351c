import { beforeAll, describe, expect, test } from 'vitest';
import type { Script, Step } from '#core/content/pack.ts';
import { advance } from '#core/simulation/engine.ts';
import { rightEvent } from '#core/simulation/right-event.ts';
import { planDrill } from '#core/simulation/plan-run.ts';
import { allFaults, allSteps, currentStep } from '#core/simulation/selectors.ts';
import { SMOOTH } from '#core/simulation/smooth.ts';
import { RUNGS } from '#core/simulation/types.ts';
import { realContent } from '#support/real-content.ts';
import { carry, hereOf, placeAt } from './place-at.ts';

let script: Script;
beforeAll(async () => {
  const found = (await realContent()).scripts.find(({ id }) => id === 'khai-sinh-truc-tuyen');
  if (found === undefined) throw new Error('the lesson is not there');
  script = found;
});

describe.each(RUNGS)('on the rung %s', (rung) => {
  test('every step of every way can be gone to, with everything before it done', () => {
    for (const step of allSteps(script)) {
      const state = placeAt(script, rung, SMOOTH, step.id);
      expect(hereOf(state)).toBe(step.id);
      expect(state.phase).toBe('working');
      // Done right, it goes on: nothing it waits for is missing.
      const event = rung === 'watch' ? ({ kind: 'play' } as const) : rightEvent(step);
      expect(hereOf(advance(script, state, event))).not.toBe(step.id);
    }
  });

  test('every fault, as a drill and on the way, and every step of its repair', () => {
    for (const { fault } of allFaults(script)) {
      for (const plan of [planDrill(fault.id), SMOOTH, { ...SMOOTH, faults: allFaults(script).map((one) => one.fault.id) }]) {
        const card = placeAt(script, rung, plan, fault.id);
        expect([hereOf(card), card.phase, card.plan.drill]).toEqual([fault.id, 'trouble', plan.drill]);
        for (const repair of fault.steps) expect(currentStep(script, placeAt(script, rung, plan, repair.id))?.id).toBe(repair.id);
      }
    }
  });
});

test('nothing, and nothing that is there, is the start: what decides the way is asked', () => {
  expect(placeAt(script, 'guided', SMOOTH, null).phase).toBe('asking');
  expect(placeAt(script, 'guided', SMOOTH, 'khong-co').phase).toBe('asking');
});

test('what was answered stays, unless it leads past the step', () => {
  const [question] = script.questions;
  const branch = allSteps(script).find((step) => step.only !== undefined);
  if (question === undefined || branch?.only === undefined) throw new Error('the lesson has no branch');
  const [wanted = ''] = branch.only[question.id] ?? [];
  const other = question.options.find(({ id }) => id !== wanted)?.id ?? '';
  const first = allSteps(script)[0]?.id ?? '';
  expect(placeAt(script, 'guided', { ...SMOOTH, answers: { [question.id]: other } }, first).answers).toEqual({
    [question.id]: other,
  });
  expect(placeAt(script, 'guided', { ...SMOOTH, answers: { [question.id]: other } }, branch.id).answers).toEqual({
    [question.id]: wanted,
  });
});

describe('a script that changed under a run', () => {
  const without = (id: string): Script => ({
    ...script,
    segments: script.segments.map((segment) => ({
      ...segment,
      groups: segment.groups
        .map((group) => ({ steps: group.steps.filter((step) => step.id !== id) }))
        .filter((group) => group.steps.length > 0),
    })),
  });
  const at = (index: number): Step => {
    const step = allSteps(script)[index];
    if (step === undefined) throw new Error('too short');
    return step;
  };

  test('goes on at the same step, answers and faults kept', () => {
    const plan = { ...SMOOTH, faults: allFaults(script).map(({ fault }) => fault.id) };
    const former = placeAt(script, 'practice', plan, at(20).id);
    const state = carry(script, former, without(at(0).id));
    expect([hereOf(state), state.rung, state.answers]).toEqual([at(20).id, 'practice', former.answers]);
    expect(state.plan.faults).toEqual(plan.faults);
  });

  test('at what comes next where the step is no more', () => {
    expect(hereOf(carry(script, placeAt(script, 'guided', SMOOTH, at(11).id), without(at(11).id)))).toBe(at(12).id);
  });

  test('in the middle of a repair', () => {
    const [first] = allFaults(script).filter(({ fault }) => fault.steps.length > 1);
    const repair = first?.fault.steps[1]?.id ?? '';
    const state = carry(script, placeAt(script, 'guided', planDrill(first?.fault.id ?? ''), repair), without(at(30).id));
    expect([hereOf(state), state.plan.drill]).toEqual([repair, true]);
  });
});
