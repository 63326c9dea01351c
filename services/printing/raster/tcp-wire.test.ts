import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { systemClock } from '#services/environment/clock.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { OUT_OF_PAPER, startPrinterSink, WELL, type PrinterSink, type SinkManner } from '#support/printer-sink.ts';
import { thermalPage } from '#support/thermal-page.ts';
import { createRasterPrinter } from './raster-printer.ts';
import { createTcpWire } from './tcp-wire.ts';
import { toBitmap } from './to-bitmap.ts';
import type { Wire } from './wire.ts';

const HOST = '127.0.0.1';
/** So short that the slowest head is through with it at once. */
const SHORT = thermalPage(24);

let sink: PrinterSink | null = null;
afterEach(async () => {
  await sink?.close();
  sink = null;
});

async function printerOf(manner?: SinkManner) {
  sink = await startPrinterSink(manner);
  return createRasterPrinter({
    open: createTcpWire({ host: HOST, port: sink.port, clock: systemClock }),
    clock: systemClock,
    log: silentLogger,
  });
}
const jobOf = (drawn = SHORT) => ({ id: 'job', title: 'Goc So', paper: 'roll-80', drawn, onAccepted: () => {} }) as const;

async function wireTo(port: number): Promise<Wire> {
  const opened = await createTcpWire({ host: HOST, port, clock: systemClock })();
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}

/** Lets it listen. */
async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, HOST, resolve);
  });
  return (server.address() as AddressInfo).port;
}

describe('a printer on the network', () => {
  test('has on its paper what was drawn, dot for dot, over one connection that is ended afterwards', async () => {
    const printer = await printerOf();
    expect(await printer.print(jobOf())).toEqual({ ok: true, value: null });
    const bitmap = toBitmap(SHORT);
    expect(sink?.slips.map((paper) => paper.picture())).toEqual([bitmap.ok && bitmap.value]);
    await Promise.all([printer.print(jobOf()), printer.print(jobOf()), printer.state()]);
    expect([sink?.slips.length, sink?.mostOpen]).toEqual([3, 1]);
  });

  test('says how it is, also amid noise', async () => {
    const printer = await printerOf({ answers: (n) => OUT_OF_PAPER[n], noise: [0x13, 0x00, 0x11] });
    expect(await printer.state()).toBe('no-paper');
    sink?.become({ answers: (n) => WELL[n] });
    expect(await printer.state()).toBe('ready');
  });

  test('closes its side in the middle of a slip and goes on taking: the slip is out, and nothing is known of it', async () => {
    const printer = await printerOf({ answers: (n) => WELL[n], closesItsSideAfter: 24 });
    expect(await printer.print(jobOf())).toEqual({ ok: true, value: null });
    expect(sink?.slips).toHaveLength(1);
  });

  test('hangs up in the middle of a slip: interrupted, not printed', async () => {
    const printer = await printerOf({ answers: (n) => WELL[n], hangsUpAfter: 24 });
    expect(await printer.print(jobOf())).toEqual({ ok: false, error: 'interrupted' });
  });

  test('runs out of paper in the middle of a slip: the next one is whole, with white before it', async () => {
    const printer = await printerOf({ answers: (n, rows) => (rows >= 240 ? OUT_OF_PAPER : WELL)[n] });
    const slip = thermalPage(500);
    expect(await printer.print(jobOf(slip))).toEqual({ ok: false, error: 'interrupted' });
    expect(sink?.slips).toEqual([]);
    sink?.become({ answers: (n) => WELL[n] });
    expect(await printer.print(jobOf(slip))).toEqual({ ok: true, value: null });
    const bitmap = toBitmap(slip);
    expect(sink?.slips.map((paper) => paper.picture())).toEqual([bitmap.ok && bitmap.value]);
    expect(sink?.slips[0]?.passedOver()).toBe(72 * 240 + 8);
  });
});

describe('the line', () => {
  test('holds whoever writes more than is taken, and lets go when it is cut', async () => {
    sink = await startPrinterSink({ stopsAfter: 1 });
    const wire = await wireTo(sink.port);
    // A band of one row stops it; what comes after fills what the system keeps for it, and then nothing moves.
    const band = Uint8Array.of(0x1d, 0x76, 0x30, 0, 1, 0, 1, 0, 0xff);
    expect(await wire.write(band)).toBe(true);
    const written = wire.write(new Uint8Array(64_000_000));
    expect(await Promise.race([written, new Promise((resolve) => setImmediate(() => resolve('held')))])).toBe('held');
    wire.cut();
    expect([await written, await wire.write(band), await wire.read(10_000), wire.state()]).toEqual([
      false,
      false,
      null,
      'broken',
    ]);
    await wire.close();
  });

  test('that is cut drops what the system still holds: it does not come out once the printer takes on', async () => {
    const server = createServer({ pauseOnConnect: true });
    const called = once(server, 'connection') as Promise<[Socket]>;
    const wire = await wireTo(await portOf(server));
    const [printer] = await called;
    const piece = new Uint8Array(100_000);
    // Full, the other side's room and then the system's: a piece is not taken within a good while.
    let taken = 0;
    for (;;) {
      const written = wire.write(piece);
      const held = new Promise<'held'>((resolve) => {
        systemClock.after(300, () => resolve('held'));
      });
      if ((await Promise.race([written, held])) === 'held') break;
      taken += piece.length;
    }
    wire.cut();
    await wire.close();
    let came = 0;
    printer.on('data', (chunk) => (came += chunk.length));
    printer.on('error', () => {});
    const over = new Promise((resolve) => printer.once('close', resolve));
    printer.resume();
    await over;
    server.close();
    expect(came).toBeLessThan(taken);
  });

  test('that was ended can still be cut', async () => {
    sink = await startPrinterSink({ stopsAfter: 1 });
    const wire = await wireTo(sink.port);
    await wire.write(Uint8Array.of(0x1d, 0x76, 0x30, 0, 1, 0, 1, 0, 0xff));
    const closed = wire.close();
    wire.cut();
    await closed;
    expect([wire.state(), await wire.write(Uint8Array.of(0x1b, 0x40))]).toEqual(['broken', false]);
  });

  test('knows when the other side will say nothing more', async () => {
    sink = await startPrinterSink({ closesItsSideAfter: 1 });
    const wire = await wireTo(sink.port);
    expect(wire.state()).toBe('open');
    await wire.write(Uint8Array.of(0x1d, 0x76, 0x30, 0, 1, 0, 1, 0, 0xff));
    expect([await wire.read(10_000), wire.state()]).toEqual([null, 'half']);
    expect(await wire.write(Uint8Array.of(0x1b, 0x40))).toBe(true);
    await wire.close();
    expect(wire.state()).toBe('broken');
  });

  test('nobody at the port, or nobody who answers the call within three seconds, is offline', async () => {
    const gone = createServer();
    const port = await portOf(gone);
    await new Promise((resolve) => gone.close(resolve));
    expect(await createTcpWire({ host: HOST, port, clock: systemClock })()).toEqual({ ok: false, error: 'offline' });
    const clock = createFakeClock();
    sink = await startPrinterSink();
    const calling = createTcpWire({ host: HOST, port: sink.port, clock })();
    clock.advance(3000);
    expect(await calling).toEqual({ ok: false, error: 'offline' });
  });

  test('a name is followed into the office’s network and nowhere else', async () => {
    sink = await startPrinterSink();
    const { port } = sink;
    const callAt = (address: string) =>
      createTcpWire({
        host: 'may-in',
        port,
        clock: systemClock,
        lookup: (_host, _options, answer) => answer(null, address, 4),
      })();
    const opened = await callAt(HOST);
    if (opened.ok) await opened.value.close();
    expect([opened.ok, sink.papers.length]).toEqual([true, 1]);
    // An address outside that leads here all the same: it is the rule that refuses it, not the network.
    expect(await callAt('0.0.0.0')).toEqual({ ok: false, error: 'offline' });
    expect(sink.papers).toHaveLength(1);
  });
});
