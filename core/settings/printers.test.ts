import { describe, expect, test } from 'vitest';
import type { PrinterChoice } from '../contract/shapes.ts';
import { isSamePrinter, isShared, printerFor, takesA4 } from './printers.ts';

const queue = (name: string): PrinterChoice => ({ kind: 'system', name });
const thermal: PrinterChoice = { kind: 'network', host: '192.168.1.50', port: 9100 };

test('a printer is the same whatever order its fields were written in, and another where anything of it differs', () => {
  expect(isSamePrinter(thermal, { port: 9100, host: '192.168.1.50', kind: 'network' })).toBe(true);
  expect(isSamePrinter(thermal, { ...thermal, port: 9101 })).toBe(false);
  expect(isSamePrinter(queue('A'), queue('B'))).toBe(false);
});

test('papers of the office go to the printer of slips until another is chosen', () => {
  const slips = { printer: queue('A'), paper: 'a5', officePrinter: null };
  expect([isShared(slips), printerFor('slips', slips), printerFor('office', slips)]).toEqual([true, queue('A'), queue('A')]);
  const two = { ...slips, officePrinter: queue('B') };
  expect([isShared(two), printerFor('slips', two), printerFor('office', two)]).toEqual([false, queue('A'), queue('B')]);
  expect(isShared({ ...slips, officePrinter: queue('A') })).toBe(true);
});

describe('A4', () => {
  test.each([
    ['a laser printer with sheets', { printer: queue('A'), paper: 'a5', officePrinter: null }, true],
    ['a roll in the one printer there is', { printer: queue('A'), paper: 'roll-80', officePrinter: null }, false],
    ['the same one chosen twice', { printer: queue('A'), paper: 'roll-58', officePrinter: queue('A') }, false],
    ['a roll for slips, and another printer', { printer: thermal, paper: 'roll-80', officePrinter: queue('B') }, true],
    ['a thermal printer alone', { printer: thermal, paper: 'roll-80', officePrinter: null }, false],
    ['a thermal one for papers of the office', { printer: queue('A'), paper: 'a5', officePrinter: thermal }, false],
    ['a folder, whatever slips are on', { printer: { kind: 'folder' }, paper: 'roll-80', officePrinter: null }, true],
    ['no printer', { printer: { kind: 'none' }, paper: 'a4', officePrinter: null }, false],
    [
      'a printer of air with a roll',
      { printer: { kind: 'virtual', plays: 'well' }, paper: 'roll-80', officePrinter: null },
      false,
    ],
  ] as const)('%s: %o %s', (_name, chosen, takes) => {
    expect(takesA4(chosen)).toBe(takes);
  });
});
