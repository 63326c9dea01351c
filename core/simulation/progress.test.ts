import { beforeAll, describe, expect, test } from 'vitest';
import type { ContentPack, Script } from '#core/content/pack.ts';
import { realContent } from '#support/real-content.ts';
import { oneOf, seeded } from '#support/seeded.ts';
import { goOn, onward } from '#support/simulation-runs.ts';
import { advance, start } from './engine.ts';
import { allAnswers } from './path.ts';
import { planDrill, planRepeat } from './plan-run.ts';
import { progressOf, restore } from './progress.ts';
import { aliasOf, allFaults, stepsOnPath } from './selectors.ts';
import { SMOOTH } from './smooth.ts';
import { valueOf } from './value-of.ts';
import { RUNGS, type SimulationEvent, type SimulationState } from './types.ts';

let pack: ContentPack;
beforeAll(async () => {
  pack = await realContent();
});
const scriptOf = (id: string): Script => {
  const found = pack.scripts.find((script) => script.id === id);
  if (found === undefined) throw new Error(`no script ${id}`);
  return found;
};

/** A run some way in, with stumbles: half of the events take it on. */
function partWay(script: Script, begun: SimulationState, random: () => number): SimulationState {
  const stumbles: readonly SimulationEvent[] = [{ kind: 'ask-hint' }, { kind: 'back' }, { kind: 'tap', target: 'nowhere' }];
  let state = begun;
  for (let count = Math.floor(random() * 120); count > 0; count -= 1) {
    const event = random() < 0.75 ? onward(script, state) : oneOf(stumbles, random);
    if (event !== null) state = advance(script, state, event);
  }
  return state;
}

describe.each(['dang-nhap-vneid', 'khai-sinh-truc-tuyen', 'tra-cuu-ho-so'])('%s', (id) => {
  test.each(RUNGS)('%s: what is kept brings back the same steps, marks and entries, and the end can be reached', (rung) => {
    const script = scriptOf(id);
    const random = seeded(20_261_124);
    for (let count = 0; count < 60; count += 1) {
      const answers = oneOf(allAnswers(script), random);
      const faults = allFaults(script).map(({ fault }) => fault.id);
      const state = partWay(script, start(script, rung, { ...SMOOTH, faults, answers }), random);
      const kept = progressOf(script, state);
      expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
      const back = restore(script, kept);
      expect(back).toMatchObject({ marks: state.marks, mended: state.mended, hints: state.hints, answers: state.answers });
      expect(progressOf(script, back).done).toEqual(kept.done);
      // It stands at the first step of the path that is not done.
      const first = stepsOnPath(script, state).find((step) => !kept.done.includes(step.id));
      if (kept.done.length > 0) expect(back.current).toBe(first?.id ?? null);
      // What the steps behind left on their screens is there again.
      const behind = stepsOnPath(script, state).filter((step) => kept.done.includes(step.id));
      const left = behind.flatMap((step) => {
        const held = valueOf(step, step.target, 0);
        return held === null ? [] : [`${aliasOf(step)}/${held.key}`];
      });
      if (back.phase !== 'asking') expect(Object.keys(back.values)).toEqual(expect.arrayContaining(left));
      expect(goOn(script, back).state.phase).toBe('finished');
    }
  });
});

test('an untouched run begins as it did: with its question, its rule, its first step', () => {
  const birth = scriptOf('khai-sinh-truc-tuyen');
  expect(restore(birth, progressOf(birth, start(birth, 'guided'))).phase).toBe('asking');
  const signIn = scriptOf('dang-nhap-vneid');
  expect(restore(signIn, progressOf(signIn, start(signIn, 'test'))).phase).toBe('rule');
  expect(restore(signIn, progressOf(signIn, start(signIn, 'guided')))).toEqual(start(signIn, 'guided'));
});

test('a drill and a run over chosen steps are taken up as such', () => {
  const script = scriptOf('dang-nhap-vneid');
  const drill = start(script, 'practice', planDrill('nhap-ma.het-han'));
  expect(restore(script, progressOf(script, drill))).toMatchObject({ phase: 'trouble', trouble: { fault: 'nhap-ma.het-han' } });
  const repeat = start(script, 'practice', planRepeat(['mat-khau', 'dang-xuat'], {}));
  const once = advance(script, repeat, { kind: 'fill', target: 'mat-khau', index: 0 });
  expect(restore(script, progressOf(script, once)).current).toBe('dang-xuat');
});

test('a step done in another of its right ways comes back as it was done', () => {
  const script = scriptOf('khai-sinh-truc-tuyen');
  const answers = oneOf(allAnswers(script), seeded(1));
  const ways = stepsOnPath(script, start(script, 'practice', { ...SMOOTH, answers })).filter((step) => step.also.length > 0);
  expect(ways.length).toBeGreaterThan(0);
  for (const step of ways) {
    let state = start(script, 'practice', { ...SMOOTH, answers });
    while (state.current !== step.id) {
      const event = onward(script, state);
      if (event === null) throw new Error(step.id);
      state = advance(script, state, event);
    }
    const [other] = step.also;
    if (other?.target === undefined || other.do !== 'choose') continue;
    const taken = advance(script, state, { kind: 'choose', target: other.target });
    const kept = progressOf(script, taken);
    expect(kept.took).toEqual({ [step.id]: 1 });
    const [block = '', option] = other.target.split('/');
    expect(restore(script, kept).values[`${aliasOf(step)}/${block}`]).toEqual({ kind: 'option', option });
  }
});

describe('when the content changed in between', () => {
  test('what is gone is passed over, and the end can still be reached', () => {
    const script = scriptOf('dang-nhap-vneid');
    const far = goOn(script, start(script, 'guided', { ...SMOOTH, faults: ['gui-dang-nhap.khong-ton-tai'] })).events.slice(0, 9);
    const state = far.reduce((former, event) => advance(script, former, event), start(script, 'guided'));
    const kept = progressOf(script, state);
    const shorter: Script = { ...script, segments: script.segments.slice(1) };
    const back = restore(shorter, kept);
    expect(Object.keys(back.marks).every((id) => kept.done.includes(id))).toBe(true);
    expect(goOn(shorter, back).state.phase).toBe('finished');
  });

  test('what was never there does no harm', () => {
    const script = scriptOf('dang-nhap-vneid');
    const strange = {
      script: script.id,
      rung: 'practice',
      plan: { faults: ['la'], drill: false, answers: { la: 'x' }, only: null },
      answers: { la: 'x' },
      done: ['la', 'bam-dang-nhap'],
      took: { la: 2, 'bam-dang-nhap': 9 },
      marks: { la: 'alone', 'bam-dang-nhap': 'hint' },
      mended: ['la'],
      hints: 3,
    } as const;
    const back = restore(script, strange);
    expect(back).toMatchObject({ current: 'so-dinh-danh', marks: { 'bam-dang-nhap': 'hint' }, mended: [], answers: {} });
    expect(goOn(script, back).state.phase).toBe('finished');
  });
});
