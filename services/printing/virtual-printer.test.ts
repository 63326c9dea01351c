import { describe, expect, test } from 'vitest';
import type { VirtualPlay } from '#core/settings/virtual-plays.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import type { PrinterJob } from './printer.ts';
import { COMES_OUT, createVirtualPrinter, SLOW_TO_PRINT, SLOW_TO_TAKE } from './virtual-printer.ts';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function setUp(plays: VirtualPlay) {
  const clock = createFakeClock();
  const printer = createVirtualPrinter({ plays, clock });
  const told: string[] = [];
  const give = (id = 'j', secret = false): void => {
    const drawn = { pdf: new Uint8Array([1]), png: null, widthMillimetres: 80, heightMillimetres: 100 };
    const job: PrinterJob = { id, title: 't', paper: 'roll-80', secret, drawn, onAccepted: () => told.push(`${id} taken`) };
    void printer.print(job).then((result) => told.push(`${id} ${result.ok ? 'out' : result.error}`));
  };
  const pass = async (milliseconds: number): Promise<void> => {
    clock.advance(milliseconds);
    await settle();
  };
  const looks = (): readonly string[] => printer.sheets.map((sheet) => sheet.looks);
  return { printer, give, pass, told, looks };
}

test('plays well: taken at once, out after a moment', async () => {
  const { printer, give, pass, told, looks } = setUp('well');
  give();
  await pass(COMES_OUT - 1);
  expect([told, looks(), await printer.state()]).toEqual([['j taken'], [], 'ready']);
  await pass(1);
  expect([told, looks()]).toEqual([['j taken', 'j out'], ['whole']]);
});

test('out of paper in the middle: taken, then interrupted, and nothing more is taken', async () => {
  const { printer, give, pass, told, looks } = setUp('out-of-paper');
  expect(await printer.state()).toBe('ready');
  give();
  await pass(COMES_OUT);
  expect([told, looks(), await printer.state()]).toEqual([['j taken', 'j interrupted'], ['half'], 'no-paper']);
  give('k');
  await pass(COMES_OUT);
  expect([told.at(-1), looks()]).toEqual(['k refused', ['half']]);
});

test.each([
  ['cover', 'cover'],
  ['offline', 'offline'],
  ['spool-full', 'error'],
] as const)('%s: says so, takes nothing, and nothing comes out later', async (plays, state) => {
  const { printer, give, pass, told, looks } = setUp(plays);
  expect(await printer.state()).toBe(state);
  give();
  await pass(SLOW_TO_PRINT * 2);
  expect([told, looks()]).toEqual([['j refused'], []]);
});

test('slow: long nothing, then taken, long nothing, then out', async () => {
  const { give, pass, told } = setUp('slow');
  give();
  await pass(SLOW_TO_TAKE - 1);
  expect(told).toEqual([]);
  await pass(1);
  expect(told).toEqual(['j taken']);
  await pass(SLOW_TO_PRINT - 1);
  expect(told).toEqual(['j taken']);
  await pass(1);
  expect(told).toEqual(['j taken', 'j out']);
});

describe('faults only eyes can see', () => {
  test.each([
    ['wrong-width', ['cut']],
    ['reversed', ['blank']],
    ['duplicate', ['whole', 'whole']],
  ] as const)('%s: the printer is content', async (plays, sheets) => {
    const { printer, give, pass, told, looks } = setUp(plays);
    give();
    await pass(COMES_OUT);
    expect([told, looks(), await printer.state()]).toEqual([['j taken', 'j out'], sheets, 'ready']);
  });
});

test('remembers the last ten sheets, nothing secret, and of none what stood on it', async () => {
  const { printer, give, pass } = setUp('well');
  give('secret', true);
  for (let index = 0; index < 12; index += 1) give(String(index));
  await pass(COMES_OUT);
  expect(printer.sheets).toEqual(Array.from({ length: 10 }, (_, index) => ({ job: String(index + 2), looks: 'whole' })));
});
