import { expect, test } from 'vitest';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { createCupsPrinterFactory } from './cups-printer-factory.ts';
import type { CommandOutcome } from './run-command.ts';

function setUp(outcome: CommandOutcome) {
  const fileSystem = createMemoryFileSystem();
  fileSystem.put('/data/spool/Q-9.open', '');
  const commands: string[] = [];
  const factory = createCupsPrinterFactory({
    fileSystem,
    dataFolder: '/data',
    clock: createFakeClock(),
    log: silentLogger,
    run: async (command, args) => {
      commands.push([command, ...args].join(' '));
      return outcome;
    },
  });
  return { factory, commands };
}

test('lists the queues of this machine by description, and none that could not be chosen', async () => {
  const stdout = [
    'printer HP is idle.  enabled since Mon\n\tDescription: Máy in quầy 2\n\tAlerts: none',
    'printer Roll now printing Roll-3.  enabled since Mon\n\tDescription: \n\tAlerts: none',
    "printer O'Brien is idle.  enabled since Mon\n\tDescription: x\n\tAlerts: none",
  ].join('\n');
  const { factory, commands } = setUp({ code: 0, stdout, stderr: '' });
  expect(await factory.list()).toEqual([
    { name: 'HP', label: 'Máy in quầy 2' },
    { name: 'Roll', label: 'Roll' },
  ]);
  // Only what is set up here: no look around the network.
  expect(commands).toEqual(['lpstat -l -p']);
});

test('a machine without CUPS has no printers', async () => {
  expect(await setUp({ code: null, stdout: '', stderr: '' }).factory.list()).toEqual([]);
});

test('opens what was chosen, and clears old jobs with the first queue only', async () => {
  const { factory, commands } = setUp({ code: 0, stdout: '', stderr: '' });
  expect(factory.open({ kind: 'none' })).toBeNull();
  expect(await factory.open({ kind: 'folder' })?.state()).toBe('ready');
  expect(factory.open({ kind: 'network', host: '192.168.1.50', port: 9100 })?.takes).toBe('raster');
  expect(factory.open({ kind: 'device', path: '/dev/usb/lp0' })?.takes).toBe('raster');
  expect(commands).toEqual([]);
  factory.open({ kind: 'system', name: 'Q' });
  factory.open({ kind: 'system', name: 'Q' });
  await new Promise((resolve) => setImmediate(resolve));
  expect(commands).toEqual(['cancel Q-9']);
});
