import { beforeAll, describe, expect, test } from 'vitest';
import type { ContentPack, Script, Step } from '#core/content/pack.ts';
import { advance, start } from '#core/simulation/engine.ts';
import { explore } from '#core/simulation/explore.ts';
import { rightEvent } from '#core/simulation/right-event.ts';
import { allAnswers, pathOf } from '#core/simulation/path.ts';
import { planDrill } from '#core/simulation/plan-run.ts';
import { replay } from '#core/simulation/replay.ts';
import { allFaults, allSteps, currentGroup, currentStep, openSteps, spotlight } from '#core/simulation/selectors.ts';
import { SMOOTH } from '#core/simulation/smooth.ts';
import { RUNGS, type Plan, type Rung, type SimulationEvent, type SimulationState } from '#core/simulation/types.ts';
import { realContent } from '#support/real-content.ts';
import { oneOf, seeded } from '#support/seeded.ts';
import { goOn, onward, runToEnd } from '#support/simulation-runs.ts';

/** Everything, or the sample that `npm test` runs. */
const FULL = process.env['PROOF'] === 'full';
/** Above this many control states a script is to be split, so that a person can oversee it, too. */
const SPLIT_ABOVE = 200_000;
const SEED = 20_261_124;
/** Milliseconds; a full walk of the longest script takes half a minute. */
const PATIENCE = FULL ? 300_000 : 120_000;

const pack: ContentPack = await realContent();
const scripts = pack.scripts.map((script) => ({ id: script.id, script }));
let printed = '';
beforeAll(() => () => {
  // oxlint-disable-next-line no-console -- the proof prints what it walked
  if (FULL) console.log(printed);
});

/** On every way: the smooth run, and the one that meets everything there is to meet. */
function plansOf(script: Script): readonly Plan[] {
  const ways = allAnswers(script).map((answers) => {
    const path = pathOf(script, { answers, plan: SMOOTH });
    return { ...SMOOTH, answers, faults: allFaults(path).map(({ fault }) => fault.id) };
  });
  const alone = allFaults(script).map(({ fault }) => {
    const { answers } = start(script, 'practice', planDrill(fault.id));
    return { ...SMOOTH, faults: [fault.id], answers };
  });
  return FULL ? [SMOOTH, ...ways, ...alone] : [SMOOTH, ...ways.slice(0, 1)];
}

/** Whether some steps may change places on any way. */
const hasGroup = (script: Script): boolean =>
  allAnswers(script).some((answers) =>
    pathOf(script, { answers, plan: SMOOTH }).segments.some(({ groups }) => groups.some(({ steps }) => steps.length > 1)),
  );

test('most scripts have boxes that may be filled in any order', () => {
  expect(scripts.filter(({ script }) => hasGroup(script)).length).toBeGreaterThan(scripts.length / 2);
});

describe.each(scripts)('$id', ({ script }) => {
  test.each(RUNGS)(
    '%s: from every state, with every fault, there is a way to the end, and every target is in view',
    (rung) => {
      let states = 0;
      for (const plan of plansOf(script)) {
        const found = explore(script, rung, plan);
        expect({ plan, stuck: found.stuck, hidden: found.hidden }).toEqual({ plan, stuck: [], hidden: [] });
        expect(found.states, 'split the script').toBeLessThanOrEqual(SPLIT_ABOVE);
        states += found.states;
      }
      expect(states).toBeGreaterThan(allSteps(script).length);
      printed += `${script.id} ${rung}: ${states} control states\n`;
    },
    PATIENCE,
  );

  test('every drill leads to its end from every state', () => {
    for (const { fault } of allFaults(script)) {
      const { stuck, hidden } = explore(script, 'practice', planDrill(fault.id));
      expect({ fault: fault.id, stuck, hidden }).toEqual({ fault: fault.id, stuck: [], hidden: [] });
    }
  });

  test.runIf(hasGroup(script))('the boxes of a page go in a thousand orders: the same values, the same place after', () => {
    const random = seeded(SEED);
    const groups: { readonly at: SimulationState; readonly steps: readonly Step[] }[] = [];
    for (const answers of allAnswers(script)) {
      const plan = { ...SMOOTH, answers };
      let state = start(script, 'practice', plan);
      for (const event of runToEnd(script, 'practice', plan).events) {
        const steps = state.current === null ? [] : currentGroup(script, state).steps;
        if (steps.length > 1 && state.doneInGroup.length === 0) groups.push({ at: state, steps });
        state = advance(script, state, event);
      }
    }
    expect(groups.length).toBeGreaterThan(0);
    const after = (at: SimulationState, steps: readonly Step[]) => {
      const { values, current, marks, misses, phase } = steps.reduce(
        (former, step) => advance(script, former, rightEvent(step)),
        at,
      );
      return { values, current, marks, misses, phase };
    };
    for (let count = 0; count < 1000; count += 1) {
      const { at, steps } = groups[count % groups.length] ?? oneOf(groups, random);
      const shuffled = steps.map((step) => ({ step, key: random() })).toSorted((a, b) => a.key - b.key);
      expect(
        after(
          at,
          shuffled.map(({ step }) => step),
        ),
      ).toEqual(after(at, steps));
    }
  });

  test.each(RUNGS)(
    '%s: a storm of events never throws, never sticks, and its log replays to the same state',
    (rung) => {
      const random = seeded(SEED);
      const storms = FULL ? 60 : 6;
      let walked = 0;
      for (let storm = 0; storm < storms; storm += 1) {
        const { plan, events, state } = blow(script, rung, random, 200);
        walked += events.length;
        expect(replay(script, rung, events, plan)).toEqual(state);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        if (state.phase === 'working') expect(currentStep(script, state)).not.toBeNull();
        if (rung === 'guided' && state.phase === 'working')
          expect(spotlight(script, state)).toBe(currentStep(script, state)?.target ?? null);
        expect(goOn(script, state).state.phase).toBe('finished');
      }
      expect(walked).toBe(storms * 200);
      printed += `${script.id} ${rung}: ${walked} events in storms\n`;
    },
    PATIENCE,
  );
});

const ASKED: readonly SimulationEvent[] = [
  { kind: 'waited' },
  { kind: 'ask-hint' },
  { kind: 'agree-price' },
  { kind: 'decline-price' },
  { kind: 'show-me' },
  { kind: 'do-it-for-me' },
  { kind: 'try-again' },
  { kind: 'silence' },
  { kind: 'back' },
  { kind: 'repeat-step' },
  { kind: 'pause' },
  { kind: 'resume' },
  { kind: 'play' },
  { kind: 'begin-repair' },
  { kind: 'next-segment' },
  { kind: 'accept-rule' },
  { kind: 'hand', on: true },
  { kind: 'hand', on: false },
];
const ACTS = ['tap', 'choose', 'tick', 'attach', 'refuse'] as const;

/** Half of the events are right, so that a storm gets everywhere; the rest is anything at all. */
function blow(script: Script, rung: Rung, random: () => number, length: number) {
  const targets = allSteps(script).flatMap((step) => [step.target ?? 'x', ...step.mistakes.map((mistake) => mistake.target)]);
  const plan: Plan = { ...SMOOTH, faults: allFaults(script).map(({ fault }) => fault.id) };
  let state = start(script, rung, plan);
  const events: SimulationEvent[] = [];
  while (events.length < length) {
    const dice = random();
    const open = openSteps(script, state);
    const right = dice < 0.25 && open.length > 0 ? rightEvent(oneOf(open, random)) : dice < 0.5 ? onward(script, state) : null;
    const answer = script.questions.length === 0 ? null : oneOf(script.questions, random);
    const event: SimulationEvent =
      right ??
      (dice < 0.75
        ? oneOf(ASKED, random)
        : dice < 0.8 && answer !== null
          ? { kind: 'answer', question: answer.id, option: oneOf([...answer.options, { id: 'x' }], random).id }
          : dice < 0.88
            ? { kind: 'fill', target: oneOf(targets, random), index: Math.floor(random() * 5) - 1 }
            : { kind: oneOf(ACTS, random), target: oneOf(targets, random) });
    events.push(event);
    state = advance(script, state, event);
  }
  return { plan, events, state };
}
