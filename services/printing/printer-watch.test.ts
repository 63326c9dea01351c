import { expect, test } from 'vitest';
import { MINUTE } from '#core/basics/durations.ts';
import type { PrinterChoice, PrinterState } from '#core/contract/shapes.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import type { Printer } from './printer.ts';
import { createPrinterWatch } from './printer-watch.ts';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Printers by name whose answers come when the test lets them. */
function setUp() {
  const clock = createFakeClock();
  let asked = 0;
  const waiting = new Map<string, (state: PrinterState) => void>();
  let printer: PrinterChoice = { kind: 'system', name: 'old' };
  const watch = createPrinterWatch({
    settings: { read: () => ({ ...DEFAULT_SETTINGS, printer }), save: async (settings) => ({ ok: true, value: settings }) },
    printers: {
      list: async () => [],
      open: (choice): Printer | null =>
        choice.kind === 'system'
          ? {
              takes: 'pdf',
              state() {
                asked += 1;
                return new Promise((resolve) => waiting.set(choice.name, resolve));
              },
              print: async () => ({ ok: true, value: null }),
            }
          : null,
    },
    clock,
    log: silentLogger,
  });
  const answer = async (name: string, state: PrinterState): Promise<void> => {
    waiting.get(name)?.(state);
    await settle();
  };
  const choose = (choice: PrinterChoice): void => {
    printer = choice;
  };
  return { watch, answer, choose, clock, asked: () => asked };
}

test('a late answer of the printer chosen before says nothing about the new one', async () => {
  const { watch, answer, choose } = setUp();
  const states: PrinterState[] = [];
  watch.onState((state) => states.push(state));
  choose({ kind: 'system', name: 'new' });
  expect(watch.state()).toBe('unknown');
  await answer('old', 'no-paper');
  expect(watch.state()).toBe('unknown');
  await answer('new', 'ready');
  expect(watch.state()).toBe('ready');
  expect(states).toEqual(['ready']);
});

test('a printer that is taken away is none at once, whatever it still says', async () => {
  const { watch, answer, choose } = setUp();
  choose({ kind: 'none' });
  expect([watch.printer(), watch.state()]).toEqual([null, 'none']);
  await answer('old', 'cover');
  expect(watch.state()).toBe('none');
});

test('one that answers after the watch is closed is not asked again', async () => {
  const { watch, answer, clock, asked } = setUp();
  watch.close();
  await answer('old', 'cover');
  clock.advance(MINUTE);
  await settle();
  expect(asked()).toBe(1);
});
