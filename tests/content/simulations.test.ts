import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ContentPack, Script, Step } from '#core/content/pack.ts';
import { advance, start } from '#core/simulation/engine.ts';
import { explore, rightEvent } from '#core/simulation/explore.ts';
import { allAnswers, openQuestion, pathOf } from '#core/simulation/path.ts';
import { replay } from '#core/simulation/replay.ts';
import { SMOOTH } from '#core/simulation/smooth.ts';
import { planDrill } from '#core/simulation/plan-run.ts';
import {
  allFaults,
  allSteps,
  currentGroup,
  currentStep,
  expectedTargets,
  resultOf,
  spotlight,
  stepsOnPath,
} from '#core/simulation/selectors.ts';
import { RUNGS, type Plan, type Rung, type SimulationEvent, type SimulationState } from '#core/simulation/types.ts';
import { realContent } from '#support/real-content.ts';

let pack: ContentPack;
beforeAll(async () => {
  pack = await realContent();
});
const SCRIPTS = ['dang-nhap-vneid', 'khai-sinh-truc-tuyen', 'tra-cuu-ho-so'];
const pairs = SCRIPTS.flatMap((id) => RUNGS.map((rung) => ({ id, rung })));

function scriptOf(id: string): Script {
  const found = pack.scripts.find((script) => script.id === id);
  if (found === undefined) throw new Error(`no script ${id}`);
  return found;
}

/** The first answer that is offered. */
function answerTo(script: Script, state: SimulationState): SimulationEvent {
  const question = openQuestion(script, state.answers);
  return { kind: 'answer', question: question?.id ?? '', option: question?.options[0]?.id ?? '' };
}

/** Does every step by its main action, and every repair. */
function runToEnd(
  script: Script,
  rung: Rung,
  plan?: Plan,
): { readonly state: SimulationState; readonly events: readonly SimulationEvent[] } {
  let state = start(script, rung, plan);
  const events: SimulationEvent[] = [];
  for (let count = 0; state.phase !== 'finished' && count < 500; count += 1) {
    const step = currentStep(script, state);
    const event: SimulationEvent =
      state.phase === 'asking'
        ? answerTo(script, state)
        : state.phase === 'rule'
          ? { kind: 'accept-rule' }
          : state.phase === 'resting'
            ? { kind: 'next-segment' }
            : state.phase === 'trouble'
              ? { kind: 'begin-repair' }
              : rung === 'watch' || step === null
                ? { kind: 'play' }
                : rightEvent(step);
    events.push(event);
    state = advance(script, state, event);
  }
  return { state, events };
}

test('the pack holds exactly these scripts', () => {
  expect(pack.scripts.map((script) => script.id).toSorted()).toEqual(SCRIPTS.toSorted());
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

  test('from every reachable state there is a way to the end, and every target is in view', () => {
    const { states, stuck, hidden } = explore(scriptOf(id), rung);
    expect(states).toBeGreaterThan(allSteps(scriptOf(id)).length);
    expect(stuck).toEqual([]);
    expect(hidden).toEqual([]);
  });

  test('a storm of events never throws, never sticks, and replays', () => {
    const script = scriptOf(id);
    const targets = [
      ...new Set(allSteps(script).flatMap((step) => [step.target ?? 'x', ...step.mistakes.map((mistake) => mistake.target)])),
    ];
    const plan: Plan = { ...SMOOTH, faults: allFaults(script).map(({ fault }) => fault.id) };
    const event: fc.Arbitrary<SimulationEvent> = fc.oneof(
      fc
        .constantFrom<SimulationEvent['kind']>(
          'accept-rule',
          'waited',
          'ask-hint',
          'agree-price',
          'decline-price',
          'show-me',
          'do-it-for-me',
          'try-again',
          'silence',
          'back',
          'next-segment',
          'begin-repair',
          'play',
          'pause',
          'resume',
          'repeat-step',
        )
        .map((kind) => ({ kind }) as SimulationEvent),
      fc.record({
        kind: fc.constantFrom('tap', 'choose', 'tick', 'attach', 'refuse'),
        target: fc.constantFrom(...targets),
      }) as fc.Arbitrary<SimulationEvent>,
      fc.record({
        kind: fc.constant('fill' as const),
        target: fc.constantFrom(...targets),
        index: fc.integer({ min: -1, max: 5 }),
      }),
      fc.record({ kind: fc.constant('hand' as const), on: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 120 }), (events) => {
        const state = replay(script, rung, events, plan);
        expect(replay(script, rung, events, plan)).toEqual(state);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        if (state.phase === 'working') expect(currentStep(script, state)).not.toBeNull();
        if (rung === 'guided' && state.phase === 'working')
          expect(expectedTargets(script, state)).toContain(spotlight(script, state));
      }),
      { numRuns: 40, seed: 20_261_123 },
    );
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
      const { stuck, hidden } = explore(script, rung, plan);
      expect({ plan, stuck, hidden }).toEqual({ plan, stuck: [], hidden: [] });
    }
  });

  test('from every state of every drill there is a way to the end', () => {
    for (const { fault } of allFaults(scriptOf(id))) {
      const { stuck, hidden } = explore(scriptOf(id), 'practice', planDrill(fault.id));
      expect({ fault: fault.id, stuck, hidden }).toEqual({ fault: fault.id, stuck: [], hidden: [] });
    }
  });
});

describe.each(SCRIPTS)('the boxes of one page in %s', (id) => {
  test('may be filled in any of a thousand orders: the same values, the same place after', () => {
    const script = scriptOf(id);
    const { events } = runToEnd(script, 'practice');
    let state = start(script, 'practice');
    const groups: { readonly at: SimulationState; readonly steps: readonly Step[] }[] = [];
    for (const event of events) {
      const { steps } = state.current === null ? { steps: [] } : currentGroup(script, state);
      if (steps.length > 1 && state.doneInGroup.length === 0) groups.push({ at: state, steps });
      state = advance(script, state, event);
    }
    expect(groups.length).toBeGreaterThan(0);
    const after = (at: SimulationState, steps: readonly Step[]) => {
      const end = steps.reduce((former, step) => advance(script, former, rightEvent(step)), at);
      return { values: end.values, current: end.current, marks: end.marks, misses: end.misses, phase: end.phase };
    };
    const written = groups.map(({ at, steps }) => after(at, steps));
    const orders = groups.map(({ steps }) => fc.shuffledSubarray([...steps], { minLength: steps.length }));
    fc.assert(
      fc.property(fc.tuple(...orders), (shuffled) => {
        for (const [index, { at }] of groups.entries()) expect(after(at, shuffled[index] ?? [])).toEqual(written[index]);
      }),
      { numRuns: 1000, seed: 20_261_124 },
    );
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
