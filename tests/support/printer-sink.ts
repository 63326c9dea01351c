import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createEscPosReader, type EscPosReader } from './read-escpos.ts';

/** Answers to DLE EOT 1, 2 and 4 of a printer that is well. */
export const WELL: Readonly<Record<number, number>> = { 1: 0x12, 2: 0x12, 4: 0x12 };
export const LOW: Readonly<Record<number, number>> = { ...WELL, 4: 0x1e };
export const OUT_OF_PAPER: Readonly<Record<number, number>> = { 1: 0x1a, 2: 0x32, 4: 0x7e };
export const COVER_OPEN: Readonly<Record<number, number>> = { 1: 0x1a, 2: 0x16, 4: 0x12 };
export const BROKEN: Readonly<Record<number, number>> = { 1: 0x1a, 2: 0x52, 4: 0x12 };

/** What the printer behind the port is like. */
export interface SinkManner {
  /** Its answers by question; one that is not there is not answered. Asked anew at every question, with what has been printed so far. */
  readonly answers?: (n: number, rows: number) => number | undefined;
  /** Says nothing more after so many rows, but goes on taking. */
  readonly closesItsSideAfter?: number;
  /** Takes nothing more after so many rows: no reading, no answers. */
  readonly stopsAfter?: number;
  /** Hangs up after so many rows. */
  readonly hangsUpAfter?: number;
  /** Bytes it says unasked with every answer. */
  readonly noise?: readonly number[];
}

/** A thermal printer on port 9100 of 127.0.0.1, as far as bytes go. */
export interface PrinterSink {
  readonly port: number;
  /** One for each connection that was made, in order. */
  readonly papers: readonly EscPosReader[];
  /** The slips that came out whole: those that were cut. */
  readonly slips: readonly EscPosReader[];
  /** How many connections are open now, and how many there ever were at once. */
  readonly open: number;
  readonly mostOpen: number;
  become(manner: SinkManner): void;
  close(): Promise<void>;
}

export async function startPrinterSink(first: SinkManner = { answers: (n) => WELL[n] }): Promise<PrinterSink> {
  const papers: EscPosReader[] = [];
  const sockets = new Set<Socket>();
  let manner = first;
  let mostOpen = 0;
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const paper = createEscPosReader();
    let rows = 0;
    papers.push(paper);
    sockets.add(socket);
    mostOpen = Math.max(mostOpen, sockets.size);
    socket.setNoDelay();
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('end', () => socket.end());
    socket.on('data', (chunk) => {
      for (const act of paper.take(chunk)) {
        if (act.kind === 'band') rows += act.rows;
        if (act.kind === 'band' && rows >= (manner.closesItsSideAfter ?? Infinity)) socket.end();
        if (act.kind === 'band' && rows >= (manner.stopsAfter ?? Infinity)) return socket.pause();
        if (act.kind === 'band' && rows >= (manner.hangsUpAfter ?? Infinity)) return socket.resetAndDestroy();
        const answer = act.kind === 'asked' ? manner.answers?.(act.n, rows) : undefined;
        if (answer !== undefined && socket.writable) socket.write(Uint8Array.of(...(manner.noise ?? []), answer));
      }
      return undefined;
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    papers,
    get slips() {
      return papers.filter(({ acts }) => acts.some(({ kind }) => kind === 'cut'));
    },
    get open() {
      return sockets.size;
    },
    get mostOpen() {
      return mostOpen;
    },
    become(next) {
      manner = next;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
