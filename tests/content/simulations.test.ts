import { describe, expect, test } from 'vitest';
import type { ContentPack, Script } from '#core/content/pack.ts';
import { advance, start } from '#core/simulation/engine.ts';
import { rightEvent } from '#core/simulation/right-event.ts';
import { allAnswers, pathOf } from '#core/simulation/path.ts';
import { replay } from '#core/simulation/replay.ts';
import { SMOOTH } from '#core/simulation/smooth.ts';
import { planDrill } from '#core/simulation/plan-run.ts';
import { allFaults, allSteps, currentStep, resultOf, stepsOnPath } from '#core/simulation/selectors.ts';
import { RUNGS, type Plan } from '#core/simulation/types.ts';
import { realContent } from '#support/real-content.ts';
import { runToEnd } from '#support/simulation-runs.ts';

const pack: ContentPack = await realContent();
const SCRIPTS = pack.scripts.map((script) => script.id);
const pairs = SCRIPTS.flatMap((id) => RUNGS.map((rung) => ({ id, rung })));

function scriptOf(id: string): Script {
  const found = pack.scripts.find((script) => script.id === id);
  if (found === undefined) throw new Error(`no script ${id}`);
  return found;
}

test('the pack holds at least the scripts it was published with', () => {
  expect(SCRIPTS.length).toBeGreaterThanOrEqual(29);
  expect(SCRIPTS).toEqual(expect.arrayContaining(['dang-nhap-vneid', 'khai-sinh-truc-tuyen', 'ket-hon', 'tra-cuu-ho-so']));
});

describe.each(pairs)('$id on the rung $rung', ({ id, rung }) => {
  test('runs to its end, and the log replays to the same state', () => {
    const script = scriptOf(id);
    const { state, events } = runToEnd(script, rung);
    expect(state.phase).toBe('finished');
    expect(replay(script, rung, events)).toEqual(state);
    const result = resultOf(script, state);
    expect(rung === 'watch' ? result.total : result.alone).toBe(stepsOnPath(script, state).length);
    expect(result.passed).toBe(rung === 'test' ? true : null);
  });
});

describe.each(SCRIPTS)('the faults of %s', (id) => {
  test('are at least three, and each has a drill that its repair ends', () => {
    const faults = allFaults(scriptOf(id));
    expect(faults.length).toBeGreaterThanOrEqual(3);
    for (const { fault } of faults) {
      const { state, events } = runToEnd(scriptOf(id), 'practice', planDrill(fault.id));
      expect(state).toMatchObject({ phase: 'finished', mended: [fault.id], trouble: null });
      // The card, then its repair, and nothing else.
      expect(events).toHaveLength(1 + fault.steps.length);
      expect(Object.keys(state.marks)).toEqual(fault.steps.map((step) => step.id));
    }
  });

  test.each(RUNGS)('met one by one or all in one run on the rung %s: mended, and the way to the end stays open', (rung) => {
    const script = scriptOf(id);
    // Each fault alone, on a way that passes it; and on every way, all that stand on it at once.
    const alone = allFaults(script).map(({ fault }): Plan => {
      const { answers } = start(script, 'practice', planDrill(fault.id));
      return { ...SMOOTH, faults: [fault.id], answers };
    });
    const together = allAnswers(script).map((answers): Plan => {
      const path = pathOf(script, { answers, plan: SMOOTH });
      return { ...SMOOTH, answers, faults: allFaults(path).map(({ fault }) => fault.id) };
    });
    for (const plan of [...alone, ...together]) {
      const { state, events } = runToEnd(script, rung, plan);
      expect(state).toMatchObject({ phase: 'finished', trouble: null });
      expect(state.mended.toSorted()).toEqual(plan.faults.toSorted());
      expect(replay(script, rung, events, plan)).toEqual(state);
    }
  });
});

test('a fault: the step is not done until it is mended; back leads to the step, which meets it again', () => {
  const script = scriptOf('dang-nhap-vneid');
  const [first] = allFaults(script);
  if (first === undefined) throw new Error('no faults');
  const plan: Plan = { ...SMOOTH, faults: [first.fault.id] };
  let state = start(script, 'guided', plan);
  while (state.phase !== 'trouble') {
    const step = currentStep(script, state);
    state = advance(script, state, step === null ? { kind: 'next-segment' } : rightEvent(step));
  }
  expect(state).toMatchObject({ current: first.step.id, mended: [], trouble: { fault: first.fault.id, at: 0 } });
  expect(state.marks[first.step.id]).toBeUndefined();
  const back = advance(script, state, { kind: 'back' });
  expect(back).toMatchObject({ phase: 'working', trouble: null, current: first.step.id });
  expect(advance(script, back, rightEvent(first.step)).phase).toBe('trouble');
  // A hint in the repair is a hint for the step it mends.
  let mending = advance(script, state, { kind: 'begin-repair' });
  mending = advance(script, mending, { kind: 'ask-hint' });
  for (const repair of first.fault.steps) mending = advance(script, mending, rightEvent(repair));
  expect(mending).toMatchObject({ trouble: null, mended: [first.fault.id] });
  expect(mending.marks[first.step.id]).toBe('hint');
});

test('signing in is authored once: the birth script holds the very same steps', () => {
  const own = scriptOf('dang-nhap-vneid').segments.slice(0, 3);
  const borrowed = scriptOf('khai-sinh-truc-tuyen').segments.slice(0, 3);
  const shape = (segments: Script['segments']) =>
    segments.flatMap((segment) =>
      segment.groups.flatMap((group) => group.steps.map(({ say, why, target }) => ({ say, why, target }))),
    );
  expect(shape(borrowed)).toEqual(shape(own));
});

test('help marks a step with a hint; a hand marks it so; the worse mark stays after going back', () => {
  const script = scriptOf('dang-nhap-vneid');
  const first = allSteps(script)[0];
  if (first === undefined) throw new Error('no steps');
  const hinted = replay(script, 'practice', [{ kind: 'ask-hint' }, rightEvent(first)]);
  expect(hinted.marks[first.id]).toBe('hint');
  expect(
    replay(script, 'practice', [{ kind: 'ask-hint' }, rightEvent(first), { kind: 'back' }, rightEvent(first)]).marks[first.id],
  ).toBe('hint');
  expect(replay(script, 'practice', [{ kind: 'hand', on: true }, rightEvent(first)]).marks[first.id]).toBe('hand');
});

test('in a test help says its price first, and one unaided critical step less means not passed', () => {
  const script = scriptOf('dang-nhap-vneid');
  const asked = replay(script, 'test', [{ kind: 'accept-rule' }, { kind: 'ask-hint' }]);
  expect(asked).toMatchObject({ pricing: true, hint: 0 });
  expect(advance(script, asked, { kind: 'decline-price' })).toMatchObject({ pricing: false, hint: 0 });
  let state = advance(script, asked, { kind: 'agree-price' });
  expect(state).toMatchObject({ pricing: false, hint: 1 });
  while (state.phase !== 'finished') {
    const step = currentStep(script, state);
    state = advance(script, state, step === null ? { kind: 'next-segment' } : rightEvent(step));
  }
  // The first step is critical, so however many others were done alone this is not a pass.
  expect(resultOf(script, state).passed).toBe(false);
});

test('misses: gentle, then help is offered; a known mistake says its repair; a wrong entry is dropped', () => {
  const script = scriptOf('dang-nhap-vneid');
  const once = replay(script, 'practice', [{ kind: 'tap', target: 'thanh/ho-tro' }]);
  expect(once).toMatchObject({ misses: 1, offered: false, feedback: { kind: 'miss', at: 'thanh/ho-tro' } });
  expect(advance(script, once, { kind: 'tap', target: 'nut/truc-tuyen' })).toMatchObject({
    misses: 2,
    offered: true,
    feedback: { kind: 'mistake' },
  });
  const field = replay(script, 'practice', [
    { kind: 'tap', target: 'dang-nhap' },
    { kind: 'refuse', target: 'so-dinh-danh' },
  ]);
  expect(field.feedback).toEqual({ kind: 'not-sample', at: 'so-dinh-danh' });
  expect(field.values).toEqual({});
});
