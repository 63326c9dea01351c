import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { systemClock } from '#services/environment/clock.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { WELL } from '#support/printer-sink.ts';
import { createEscPosReader, readEscPos } from '#support/read-escpos.ts';
import { thermalPage } from '#support/thermal-page.ts';
import { createDeviceWire, type DeviceFile } from './device-wire.ts';
import { createRasterPrinter, DEADLINE } from './raster-printer.ts';
import { toBitmap } from './to-bitmap.ts';

const SLIP = thermalPage(24);
const bitmap = toBitmap(SLIP);
const picture = bitmap.ok && bitmap.value;
const jobOf = () => ({ id: 'job', title: 'Goc So', paper: 'roll-80', drawn: SLIP, onAccepted: () => {} }) as const;

/** A printer behind a device file that takes a few bytes at a time and is busy every other time. */
function setUp(takes = 1000) {
  const clock = createFakeClock();
  const paper = createEscPosReader();
  let answers: number[] = [];
  let turn = 0;
  let closed = 0;
  const device: DeviceFile = {
    async read() {
      const said = Uint8Array.from(answers);
      answers = [];
      return said;
    },
    async write(bytes) {
      turn += 1;
      const taken = bytes.length > 3 && turn % 2 === 0 ? 0 : Math.min(bytes.length, takes);
      for (const act of paper.take(bytes.subarray(0, taken))) if (act.kind === 'asked') answers.push(WELL[act.n] ?? 0);
      return taken;
    },
    async close() {
      closed += 1;
    },
  };
  const open = createDeviceWire({ path: '/dev/usb/lp0', clock, openDevice: async () => device });
  const printer = createRasterPrinter({ open, clock, log: silentLogger });
  /** The outcome, however long the clock has to go for it. */
  const through = async <Value>(work: Promise<Value>): Promise<Value> => {
    const progress = { over: false };
    void work.then(() => (progress.over = true));
    while (!progress.over) {
      for (let each = 0; each < 10; each += 1) await new Promise((resolve) => setImmediate(resolve));
      clock.advance(20);
    }
    return work;
  };
  return { clock, paper, device, printer, through, closed: () => closed };
}

test('a printer on a cable takes what it can, piece by piece, and has every dot in the end', async () => {
  const { printer, paper, through, closed } = setUp();
  expect(await through(printer.print(jobOf()))).toEqual({ ok: true, value: null });
  expect(paper.picture()).toEqual(picture);
  expect(await through(printer.state())).toBe('ready');
  expect(closed()).toBe(2);
});

test('one that takes nothing more holds nobody for longer than a slip may take', async () => {
  const { printer, device, clock, through } = setUp();
  device.write = async (bytes) => (bytes.length > 3 ? 0 : bytes.length);
  expect(await through(printer.print(jobOf()))).toEqual({ ok: false, error: 'timed-out' });
  expect(clock.elapsed()).toBeLessThan(DEADLINE + 1000);
});

test('a cable that is pulled out interrupts the slip; one on which nothing comes back leaves its printer unknown', async () => {
  const { printer, device, through } = setUp();
  device.read = () => Promise.reject(Object.assign(new Error('no way back'), { code: 'EINVAL' }));
  expect(await through(printer.state())).toBe('unknown');
  expect((await through(printer.print(jobOf()))).ok).toBe(true);
  device.write = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENODEV' }));
  expect(await through(printer.print(jobOf()))).toEqual({ ok: false, error: 'interrupted' });
});

test('no device is offline; one that is not ours to open is an error', async () => {
  const clock = createFakeClock();
  for (const [code, state] of [
    ['ENOENT', 'offline'],
    ['ENODEV', 'offline'],
    ['EACCES', 'error'],
    ['EBUSY', 'error'],
  ]) {
    const openDevice = () => Promise.reject(Object.assign(new Error(code), { code }));
    expect(await createDeviceWire({ path: '/dev/usb/lp0', clock, openDevice })()).toEqual({ ok: false, error: state });
  }
});

test('the file of the system itself is written to and asked', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-device-'));
  const path = join(folder, 'lp0');
  try {
    await writeFile(path, '');
    const printer = createRasterPrinter({
      open: createDeviceWire({ path, clock: systemClock }),
      clock: systemClock,
      log: silentLogger,
    });
    // A plain file never answers.
    expect((await printer.print(jobOf())).ok).toBe(true);
    expect(readEscPos(await readFile(path)).picture()).toEqual(picture);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
