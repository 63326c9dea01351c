import { expect, test } from 'vitest';
import type { PrinterChoice } from '../contract/shapes.ts';
import { NO_TESTS, testsAfter, testsSaved, type PrinterTests } from './printer-tests.ts';

const A: PrinterChoice = { kind: 'system', name: 'A' };
const B: PrinterChoice = { kind: 'system', name: 'B' };
const seen = { at: '2026-11-01T00:00:00.000Z', outcome: 'good' } as const;
const tests: PrinterTests = { slips: seen, office: seen };
const before = { printer: A, paper: 'a5', officePrinter: B, printerTests: tests };

test('what was tried stands for that printer and that paper, and for no other', () => {
  expect(testsAfter(before, before)).toEqual(tests);
  expect(testsAfter(before, { ...before, printer: B })).toEqual({ slips: null, office: seen });
  // The A4 printer does not care what slips are on; where it is the same machine, it does.
  expect(testsAfter(before, { ...before, paper: 'roll-80' })).toEqual({ slips: null, office: seen });
  const shared = { ...before, officePrinter: null };
  expect(testsAfter(shared, { ...shared, paper: 'a4' })).toEqual(NO_TESTS);
  expect(testsAfter(before, shared)).toEqual({ slips: seen, office: null });
});

test('what was seen now is of now, by the clock of the service', () => {
  const at = '2026-11-26T08:00:00.000Z';
  const claimed = { at: '1999-01-01T00:00:00.000Z', outcome: 'cut' } as const;
  expect(testsSaved(before, { ...before, printerTests: { ...tests, slips: claimed } }, at)).toEqual({
    slips: { at, outcome: 'cut' },
    office: seen,
  });
  // The same again is another test, on another day.
  const again = { ...seen, at: '2026-11-25T00:00:00.000Z' };
  expect(testsSaved(before, { ...before, printerTests: { ...tests, office: again } }, at).office).toEqual({
    at,
    outcome: 'good',
  });
  expect(testsSaved(before, { ...before, printerTests: NO_TESTS }, at)).toEqual(tests);
});
