import { expect, test, vi } from 'vitest';
import type { Script } from '#core/content/pack.ts';
import { SMOOTH } from '#core/simulation/smooth.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import type { VisitEvent } from '#core/visit/machine.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import type { LastResult } from './last-result.ts';
import { makeActions } from './make-actions.ts';

function make() {
  const events: VisitEvent[] = [];
  const kept: LastResult[] = [];
  const call = vi.fn(() => Promise.resolve({ ok: true, value: {} }));
  const actions = makeActions(
    (event) => events.push(event),
    { call } as unknown as KioskClient,
    () => 42,
    (result) => kept.push(result),
  );
  return { actions, events, kept, call };
}

test('“done” ends the visit at the time of the page’s own clock', () => {
  const { actions, events } = make();
  actions.done();
  expect(events).toEqual([{ kind: 'end', how: 'done', now: 42 }]);
});

test('moving about and settings stay in the page: the service is not asked', () => {
  const { actions, events, call } = make();
  actions.go({ name: 'search' });
  actions.back();
  actions.returnTo({ name: 'procedure', id: 'birth' });
  actions.partDone('birth', 'opening');
  actions.home();
  actions.setLanguage('en');
  actions.setTextSize('xlarge');
  actions.setTheme('contrast');
  actions.setKeyboard('abc');
  actions.answer('birth', 'married', 'yes');
  expect(events).toEqual([
    { kind: 'go', place: { name: 'search' } },
    { kind: 'back' },
    { kind: 'return', place: { name: 'procedure', id: 'birth' } },
    { kind: 'part-done', lesson: 'birth', part: 'opening' },
    { kind: 'home' },
    { kind: 'language', language: 'en' },
    { kind: 'text-size', size: 'xlarge' },
    { kind: 'theme', theme: 'contrast' },
    { kind: 'keyboard', order: 'abc' },
    { kind: 'answer', procedure: 'birth', question: 'married', answer: 'yes' },
  ]);
  expect(call).not.toHaveBeenCalled();
});

test('calling staff is the one act that goes to the service', () => {
  const { actions, events, call } = make();
  actions.call();
  expect(call.mock.calls).toEqual([['help.call', {}]]);
  expect(events).toEqual([]);
});

test('a finished practice keeps its counts and what to repeat, and the summary takes its place', () => {
  const { actions, events, kept } = make();
  const step = (id: string) => ({ id, critical: false });
  const script = {
    id: 'birth-online',
    segments: [{ groups: [{ steps: [step('open'), step('fill'), step('send')] }] }],
  } as unknown as Script;
  const marks = { open: 'alone', fill: 'hint', send: 'alone' };
  const state = { rung: 'guided', marks, answers: { who: 'self' }, plan: SMOOTH } as unknown as SimulationState;
  actions.finishSimulation(script, state, { script: 'birth-online', rung: 'guided', procedure: 'birth' });
  const counts = { alone: 2, hint: 1, hand: 0, passed: null };
  const again = { toRepeat: ['fill'], answers: { who: 'self' } };
  expect(kept).toEqual([{ script: 'birth-online', rung: 'guided', ...counts, ...again }]);
  expect(events).toEqual([
    { kind: 'part-done', lesson: 'birth', part: 'guided' },
    { kind: 'replace', place: { name: 'summary', script: 'birth-online', rung: 'guided', procedure: 'birth' } },
  ]);
});

test.each([
  ['a test counts as practice alone', 'test', { faults: [], drill: false }, ['practice']],
  ['a drill trains one fault and is no part', 'guided', { faults: ['f'], drill: true }, []],
] as const)('%s', (_, rung, plan, parts) => {
  const { actions, events } = make();
  const script = { id: 's', segments: [{ groups: [{ steps: [] }] }] } as unknown as Script;
  const state = { rung, marks: {}, answers: {}, plan: { ...SMOOTH, ...plan } } as unknown as SimulationState;
  actions.finishSimulation(script, state, { script: 's', rung, procedure: 'lesson' });
  expect(events.flatMap((event) => (event.kind === 'part-done' ? [event.part] : []))).toEqual(parts);
});
