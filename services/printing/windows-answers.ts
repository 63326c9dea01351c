import { z } from 'zod';
import { printerChoice, type PrinterState } from '#core/contract/shapes.ts';

/** Reading what Windows says of its printers. The numbers are those of Win32_Printer and of the spooler's PRINTER_STATUS and JOB_STATUS. */

/** `mark`: of a job of ours (`windows-names.ts`), empty for any other. */
const job = z.object({ mark: z.string(), flags: z.int() });
const look = z.object({
  there: z.boolean(),
  status: z.int(),
  detected: z.int(),
  flags: z.int(),
  offline: z.boolean(),
  jobs: z.array(job),
});
export type WindowsJob = z.infer<typeof job>;
export type WindowsLook = z.infer<typeof look>;

const list = z.array(z.object({ name: z.string(), port: z.string() }));

/** Ports behind which there is no paper: they ask for a file's name, on a screen that has no keyboard, or keep what they get. */
const PAPERLESS = /^(?:PORTPROMPT:|SHRFAX:|XPSPort:|FILE:|NUL:|Microsoft\.Office\.OneNote|[A-Z]:\\)/i;

/** Names of the printers in an answer of `LIST`, without those that make files, and those no settings could hold. */
export function printersIn(answer: string): readonly string[] {
  return (parsed(list, answer) ?? [])
    .filter(({ name, port }) => !PAPERLESS.test(port) && printerChoice.safeParse({ kind: 'system', name }).success)
    .map(({ name }) => name);
}

/** An answer of `lookScript`; null where it is none. */
export function lookIn(answer: string): WindowsLook | null {
  return parsed(look, answer);
}

const removal = z.object({ removed: z.array(z.string()), unread: z.array(z.string()) });
export type WindowsRemoval = z.infer<typeof removal>;

/** Marks of the jobs that were taken out and names of the queues that could not be read, in an answer of `removeScript`; null where it is none. */
export function removalIn(answer: string): WindowsRemoval | null {
  return parsed(removal, answer);
}

function parsed<Shape>(schema: z.ZodType<Shape>, answer: string): Shape | null {
  try {
    return schema.safeParse(JSON.parse(answer)).data ?? null;
  } catch {
    return null;
  }
}

const JOB = {
  error: 0x2,
  offline: 0x20,
  noPaper: 0x40,
  printed: 0x80,
  blocked: 0x200,
  attention: 0x400,
  complete: 0x1000,
} as const;
const PRINTER = {
  paused: 0x1,
  error: 0x2,
  jam: 0x8,
  noPaper: 0x10,
  offline: 0x80,
  notAvailable: 0x1000,
  noToner: 0x4_0000,
  attention: 0x10_0000,
  door: 0x40_0000,
} as const;
const DETECTED = {
  noError: 2,
  lowPaper: 3,
  noPaper: 4,
  noToner: 6,
  door: 7,
  jam: 8,
  offline: 9,
  service: 10,
  binFull: 11,
} as const;
const STATUS = { stopped: 6, offline: 7 } as const;

/** Flags of a job that is over. */
export const OUT = JOB.printed | JOB.complete;

/** Whether a job is out of the way though it is still listed: Windows keeps printed documents where it was told to. */
export function isOut({ flags }: WindowsJob): boolean {
  return (flags & OUT) !== 0;
}

/**
 * Drivers say things in different places, and many say nothing: then nothing is known, which is no error. What is waited for in a queue
 * counts as much as what the printer says.
 */
export function stateOf(said: WindowsLook): PrinterState {
  if (!said.there) return 'error';
  const waiting = said.jobs.filter((one) => !isOut(one));
  const ofJobs = (flags: number): boolean => waiting.some((one) => (one.flags & flags) !== 0);
  const ofPrinter = (flags: number): boolean => (said.flags & flags) !== 0;
  const { detected, status } = said;
  if (detected === DETECTED.noPaper || ofPrinter(PRINTER.noPaper) || ofJobs(JOB.noPaper)) return 'no-paper';
  if (detected === DETECTED.door || ofPrinter(PRINTER.door)) return 'cover';
  if (detected === DETECTED.offline || status === STATUS.offline || said.offline) return 'offline';
  if (ofPrinter(PRINTER.offline | PRINTER.notAvailable) || ofJobs(JOB.offline)) return 'offline';
  const faults: readonly number[] = [DETECTED.noToner, DETECTED.jam, DETECTED.service, DETECTED.binFull];
  if (faults.includes(detected) || status === STATUS.stopped) return 'error';
  if (ofPrinter(PRINTER.paused | PRINTER.error | PRINTER.jam | PRINTER.noToner | PRINTER.attention)) return 'error';
  if (ofJobs(JOB.error | JOB.blocked | JOB.attention)) return 'error';
  if (detected === DETECTED.lowPaper) return 'low';
  return detected === DETECTED.noError ? 'ready' : 'unknown';
}
