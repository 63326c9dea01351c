import { describe, expect, test } from 'vitest';
import type { Script } from '#core/content/pack.ts';
import { advance, start } from '#core/simulation/engine.ts';
import { outlineOf } from '#core/simulation/outline.ts';
import { allAnswers } from '#core/simulation/path.ts';
import { currentStep } from '#core/simulation/selectors.ts';
import { SMOOTH } from '#core/simulation/smooth.ts';
import { RUNGS, type Rung, type SimulationState } from '#core/simulation/types.ts';
import { realContent } from '#support/real-content.ts';
import { onward } from '#support/simulation-runs.ts';

const pack = await realContent();
const ways = pack.scripts.flatMap((script) =>
  allAnswers(script).map((answers) => ({ name: [script.id, ...Object.values(answers)].join(' '), script, answers })),
);

/** The steps a person meets on a rung, with what the coach says, in the order they are met. */
function met(script: Script, rung: Rung, answers: Readonly<Record<string, string>>) {
  const steps: { id: string; say: string; why: string; segment: number }[] = [];
  let state: SimulationState = start(script, rung, { ...SMOOTH, answers });
  for (let event = onward(script, state); event !== null && steps.length < 300; event = onward(script, state)) {
    const step = currentStep(script, state);
    if (state.phase === 'working' && step !== null)
      steps.push({ id: step.id, say: step.say.vi, why: step.why.vi, segment: state.segment });
    state = advance(script, state, event);
  }
  return steps;
}

describe.each(ways)('$name', ({ script, answers }) => {
  const outline = outlineOf(script, answers).segments.flatMap(({ steps }, segment) =>
    steps.map(({ id, say, why }) => ({ id, say: say.vi, why: why.vi, segment })),
  );

  test.each(RUNGS)('on the rung %s the steps, their order and their words are those of the outline', (rung) => {
    expect(met(script, rung, answers)).toEqual(outline);
  });

  test('the outline leaves nothing out and says nothing twice', () => {
    expect(outline.length).toBeGreaterThan(3);
    expect(new Set(outline.map((step) => step.id)).size).toBe(outline.length);
    for (const { title } of outlineOf(script, answers).segments) expect(title.en.length).toBeGreaterThan(0);
  });
});
