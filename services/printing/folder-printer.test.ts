import { expect, test } from 'vitest';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { createFolderPrinter } from './folder-printer.ts';
import type { PrinterJob } from './printer.ts';

function setUp() {
  const fileSystem = createMemoryFileSystem();
  fileSystem.putFolder('/data');
  const clock = createFakeClock(Date.UTC(2026, 10, 23, 2, 24, 5));
  const printer = createFolderPrinter({
    fileSystem,
    root: '/data',
    folder: '/data/slips',
    clock,
    log: silentLogger,
    pause: async () => {},
  });
  let accepted = 0;
  const job: PrinterJob = {
    id: '5b1f0c9e-0000-4000-8000-000000000000',
    title: 'Goc So thu-tuc',
    paper: 'a5',
    drawn: { pdf: new TextEncoder().encode('%PDF'), png: null, widthMillimetres: 148, heightMillimetres: 210 },
    onAccepted: () => (accepted += 1),
  };
  return { fileSystem, printer, job, accepted: () => accepted };
}

test('a whole file appears in the folder, and would survive a power cut', async () => {
  const { fileSystem, printer, job, accepted } = setUp();
  expect(await printer.print(job)).toEqual({ ok: true, value: null });
  fileSystem.losePower({ kind: 'everything' });
  expect(await fileSystem.list('/data/slips')).toEqual(['2026-11-23T022405Z-5b1f0c9e.pdf']);
  expect(new TextDecoder().decode(await fileSystem.read('/data/slips/2026-11-23T022405Z-5b1f0c9e.pdf'))).toBe('%PDF');
  expect(accepted()).toBe(1);
});

test('a full disk refuses the job, leaves no half file, and shows as an error until a job succeeds', async () => {
  const { fileSystem, printer, job, accepted } = setUp();
  fileSystem.setCapacity(2);
  expect(await printer.print(job)).toEqual({ ok: false, error: 'refused' });
  expect(await fileSystem.list('/data/slips')).toEqual([]);
  expect([await printer.state(), accepted()]).toEqual(['error', 0]);
  fileSystem.setCapacity(null);
  expect((await printer.print(job)).ok).toBe(true);
  expect(await printer.state()).toBe('ready');
});
