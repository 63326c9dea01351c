import { expect, test } from 'vitest';
import { saidOf, waitOf, type JobPhase } from './print-said.ts';

const CALM = ['ready', 'low', 'unknown'] as const;
const TROUBLES = ['no-paper', 'cover', 'offline', 'error'] as const;

test('a printer in trouble is spoken of at once, whether the slip is on its way, sent or held back', () => {
  for (const phase of ['held', 'printing', 'sent', 'failed', 'still-printing', 'too-soon'] as const)
    for (const printer of TROUBLES) expect(saidOf(phase, printer, true)).toBe(printer);
});

test('what is settled is settled: no printer takes a slip out of a hand, or makes one of none', () => {
  for (const phase of ['out', 'none', 'too-many', 'idle'] as const)
    for (const printer of [...CALM, ...TROUBLES, 'none'] as const) expect(saidOf(phase, printer, true)).toBe(phase);
});

test('after a blip everything is as it was; what was lost meanwhile is offered again', () => {
  for (const printer of CALM) {
    for (const phase of ['printing', 'sent', 'still-printing', 'too-soon'] as const)
      expect(saidOf(phase, printer, true)).toBe(phase);
    // Nobody knows of one that says nothing that it works again.
    const offered = printer === 'unknown' ? 'failed' : 'works-again';
    expect(saidOf('failed', printer, true)).toBe(offered);
    expect(saidOf('held', printer, true)).toBe(offered);
    expect(saidOf('failed', printer, false)).toBe('failed');
  }
});

test('paper that runs low, and a printer that does not answer, alarm nobody', () => {
  const phases: readonly JobPhase[] = ['printing', 'sent', 'out', 'too-soon'];
  for (const phase of phases) for (const printer of CALM) expect(saidOf(phase, printer, false)).toBe(phase);
});

test('a wait is said in words, never too short', () => {
  expect([1, 5, 6, 12, 13, 22, 23, 30].map(waitOf)).toEqual([
    'moment',
    'moment',
    'ten',
    'ten',
    'twenty',
    'twenty',
    'half',
    'half',
  ]);
});
