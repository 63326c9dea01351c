import { describe, expect, test } from 'vitest';
import { compileScript } from '#core/content/compile.ts';
import type { Script } from '#core/content/pack.ts';
import { both, smallLibrary, WRITTEN } from '#support/small-library.ts';
import { advance, start } from './engine.ts';
import { explore } from './explore.ts';
import { rightEvent } from './right-event.ts';
import { allAnswers, pathOf } from './path.ts';
import { planDrill, planRepeat, planRun } from './plan-run.ts';
import { replay } from './replay.ts';
import { currentStep, openSteps, progress, resultOf } from './selectors.ts';
import { SMOOTH } from './smooth.ts';
import { RUNGS, type SimulationEvent, type SimulationState } from './types.ts';

const { firstStep, laterSteps } = WRITTEN;
const said = { title: both('Trục trặc'), sees: both('Chưa nhận.'), why: both('Thiếu số.'), repair: both('Làm lại.') };
const fault = { id: 'thieu', ...said, ask: both('Quầy') };

/** nhap-so (only when filing for another) · chon-mot · them-anh · xem-tin, over two segments, the second for another only. */
function branched(): Script {
  const [choose, attach, look] = laterSteps;
  if (choose === undefined || attach === undefined || look === undefined) throw new Error('three steps');
  const options = [
    { id: 'minh', label: both('Bản thân') },
    { id: 'ho', label: both('Làm hộ') },
  ];
  const library = smallLibrary({
    script: {
      questions: [{ id: 'cho-ai', ask: both('Làm cho ai?'), options }],
      segments: [
        { id: 'mot', title: both('Một'), steps: [{ ...firstStep, only: { 'cho-ai': ['ho'] }, faults: [fault] }, choose, attach] },
        { id: 'hai', title: both('Hai'), only: { 'cho-ai': ['ho'] }, steps: [look] },
      ],
    },
  });
  const [script] = library.scripts;
  if (script === undefined) throw new Error('one script');
  return compileScript(library, script);
}

const script = branched();
const answer = (option: string): SimulationEvent => ({ kind: 'answer', question: 'cho-ai', option });

function toEnd(begun: SimulationState): SimulationState {
  let state = begun;
  for (let count = 0; state.phase !== 'finished' && count < 50; count += 1) {
    const step = currentStep(script, state);
    state = advance(
      script,
      state,
      state.phase === 'rule'
        ? { kind: 'accept-rule' }
        : state.phase === 'trouble'
          ? { kind: 'begin-repair' }
          : step === null
            ? { kind: 'next-segment' }
            : state.rung === 'watch'
              ? { kind: 'play' }
              : rightEvent(step),
    );
  }
  return state;
}

describe('a question that decides the way', () => {
  test.each(RUNGS)('is asked first on the rung %s, and takes only an answer it offers', (rung) => {
    const asking = start(script, rung);
    expect(asking).toMatchObject({ phase: 'asking', current: null, answers: {} });
    expect(advance(script, asking, answer('me'))).toBe(asking);
    expect(advance(script, asking, { kind: 'answer', question: 'khac', option: 'ho' })).toBe(asking);
    expect(advance(script, asking, { kind: 'next-segment' })).toBe(asking);
    expect(advance(script, asking, answer('ho')).phase).toBe(rung === 'test' ? 'rule' : 'working');
  });

  test('leads along its own steps, whose number is that of the way', () => {
    const self = advance(script, start(script, 'practice'), answer('minh'));
    expect(self.current).toBe('chon-mot');
    expect(progress(script, self)).toEqual({ segment: 1, segments: 1, step: 1, steps: 2 });
    const other = advance(script, start(script, 'practice'), answer('ho'));
    expect(other.current).toBe('nhap-so');
    expect(progress(script, other)).toEqual({ segment: 1, segments: 2, step: 1, steps: 3 });
    expect(resultOf(script, toEnd(self))).toMatchObject({ alone: 2, total: 2 });
    expect(resultOf(script, toEnd(other))).toMatchObject({ alone: 4, total: 4 });
  });

  test('is not asked where the answer is known, and may be gone back to', () => {
    const known = start(script, 'practice', { ...SMOOTH, answers: { 'cho-ai': 'ho' } });
    expect(known.current).toBe('nhap-so');
    const filled = advance(script, known, { kind: 'fill', target: 'so', index: 0 });
    const first = advance(script, filled, { kind: 'back' });
    const asking = advance(script, first, { kind: 'back' });
    expect(asking).toMatchObject({ phase: 'asking', answers: {} });
    // What was entered is still there when the same way is taken again.
    expect(advance(script, asking, answer('ho')).values).toEqual(filled.values);
    const ruled = start(script, 'test', { ...SMOOTH, answers: { 'cho-ai': 'ho' } });
    expect(advance(script, ruled, { kind: 'back' }).phase).toBe('asking');
  });

  test('the paths are those of every way of answering, and one object each', () => {
    expect(allAnswers(script)).toEqual([{ 'cho-ai': 'minh' }, { 'cho-ai': 'ho' }]);
    const way = { answers: { 'cho-ai': 'minh' }, plan: { only: null } };
    expect(pathOf(script, way)).toBe(pathOf(script, { ...way }));
    expect(pathOf(script, way).segments.map((segment) => segment.id)).toEqual(['mot']);
  });

  test.each(RUNGS)('leaves a way to the end from every state on the rung %s', (rung) => {
    const { stuck, hidden, states } = explore(script, rung, { ...SMOOTH, faults: ['nhap-so.thieu'] });
    expect({ stuck, hidden }).toEqual({ stuck: [], hidden: [] });
    expect(states).toBeGreaterThan(10);
  });
});

test('a drill takes the way that passes its fault; a run meets one that stands on a branch alone, where it goes that way', () => {
  expect(start(script, 'practice', planDrill('nhap-so.thieu'))).toMatchObject({
    phase: 'trouble',
    answers: { 'cho-ai': 'ho' },
    trouble: { fault: 'nhap-so.thieu' },
  });
  expect(start(script, 'practice', planDrill('khong-co')).phase).toBe('finished');
  expect(planRun(script, 'test', 0).faults).toEqual(['nhap-so.thieu']);
});

describe('a run over chosen steps', () => {
  const plan = planRepeat(['them-anh', 'xem-tin'], { 'cho-ai': 'ho' });

  test('walks those alone, with everything else filled in', () => {
    const begun = start(script, 'practice', plan);
    expect(begun.current).toBe('them-anh');
    expect(begun.values).toEqual({
      'trang-mot/so': { kind: 'accepted', index: 0 },
      'trang-mot/chon': { kind: 'option', option: 'mot' },
    });
    const ended = toEnd(begun);
    expect(Object.keys(ended.marks)).toEqual(['them-anh', 'xem-tin']);
    expect(resultOf(script, ended)).toMatchObject({ alone: 2, total: 2, toRepeat: [] });
    // Its way is given: there is no question to go back to.
    expect(advance(script, begun, { kind: 'back' })).toBe(begun);
  });

  test('over none is over as it begins', () => {
    expect(start(script, 'practice', planRepeat([], { 'cho-ai': 'ho' })).phase).toBe('finished');
    expect(start(script, 'practice', planRepeat(['la'], { 'cho-ai': 'ho' })).phase).toBe('finished');
  });
});

describe('boxes of one page', () => {
  const way = { ...SMOOTH, answers: { 'cho-ai': 'ho' } };
  const fillSo: SimulationEvent = { kind: 'fill', target: 'so', index: 0 };
  const chooseMot: SimulationEvent = { kind: 'choose', target: 'chon/mot' };

  test('are filled in any order when practising', () => {
    const begun = start(script, 'practice', way);
    expect(openSteps(script, begun).map((step) => step.id)).toEqual(['nhap-so', 'chon-mot']);
    const later = advance(script, begun, chooseMot);
    expect(later).toMatchObject({ current: 'nhap-so', doneInGroup: ['chon-mot'], misses: 0 });
    const { values, current } = advance(script, later, fillSo);
    expect(current).toBe('them-anh');
    expect(values).toEqual(replay(script, 'practice', [fillSo, chooseMot], way).values);
  });

  test('are led through one by one where the machine leads', () => {
    const begun = start(script, 'guided', way);
    expect(openSteps(script, begun).map((step) => step.id)).toEqual(['nhap-so']);
    expect(advance(script, begun, chooseMot)).toMatchObject({ current: 'nhap-so', misses: 1 });
  });
});
