import type { Clock } from '#services/environment/clock.ts';
import { failure, success } from '#core/basics/result.ts';
import { createInbox } from '#services/printing/raster/inbox.ts';
import type { OpenWire, WireProblem } from '#services/printing/raster/wire.ts';
import { createEscPosReader, type EscPosReader } from './read-escpos.ts';
import { WELL } from './printer-sink.ts';

/** What the printer at the other end does. Asked anew every time, with the rows it has so far; tests change it while it prints. */
export interface FakeLine {
  readonly open: OpenWire;
  answers: (n: number, rows: number) => number | undefined;
  /** `never`: holds whoever writes. `breaks`: the line is gone. `half`: it goes when half of what is written is there. */
  takes: (rows: number) => 'all' | 'never' | 'breaks' | 'half';
  /** Whether the printer goes on, at the next call, in the middle of what was cut short. */
  goesOn: boolean;
  /** Nobody there, or nobody may. */
  problem: WireProblem | null;
  /** One for each time it was opened. */
  readonly papers: readonly EscPosReader[];
  /** How often it was ended before its time. */
  readonly cuts: number;
  readonly openNow: number;
}

/** A printer in memory, on the clock of the test. */
export function createFakeLine(clock: Clock): FakeLine {
  const papers: EscPosReader[] = [];
  let cuts = 0;
  let openNow = 0;
  const open: OpenWire = async () => {
    if (line.problem !== null) return failure(line.problem);
    const paper = (line.goesOn ? papers.at(-1) : undefined) ?? createEscPosReader();
    const inbox = createInbox(clock);
    const holding: ((taken: boolean) => void)[] = [];
    let rows = 0;
    let over = false;
    papers.push(paper);
    openNow += 1;
    const end = (): void => {
      if (over) return;
      over = true;
      openNow -= 1;
      inbox.end();
      for (const settle of holding) settle(false);
    };
    return success({
      async write(bytes) {
        if (!over && line.takes(rows) === 'breaks') end();
        if (over) return false;
        if (line.takes(rows) === 'half') {
          paper.take(bytes.subarray(0, bytes.length / 2));
          end();
          return false;
        }
        if (line.takes(rows) === 'never') return new Promise((settle) => holding.push(settle));
        for (const act of paper.take(bytes)) {
          if (act.kind === 'band') rows += act.rows;
          const answer = act.kind === 'asked' ? line.answers(act.n, rows) : undefined;
          if (answer !== undefined) inbox.push([answer]);
        }
        return true;
      },
      read: (within) => inbox.next(within),
      forget: () => inbox.clear(),
      state: () => (over ? 'broken' : 'open'),
      close: async () => end(),
      cut() {
        cuts += 1;
        end();
      },
    });
  };
  const line = {
    open,
    answers: (n: number): number | undefined => WELL[n],
    takes: () => 'all',
    goesOn: false,
    problem: null,
    papers,
    get cuts() {
      return cuts;
    },
    get openNow() {
      return openNow;
    },
  } as FakeLine;
  return line;
}
