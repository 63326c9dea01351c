import { SECOND } from '#core/basics/durations.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { CommandOutcome } from './run-command.ts';

/** Reading what `lp`, `lpstat` and `cancel` say in the C locale (CUPS 2.x). */

/** They answer in well under a second; a scheduler that hangs must not hang the kiosk. */
export const ANSWER = 10 * SECOND;

/** Whether `cancel` says of a job that it needs no calling back any more. */
export function isGone(answer: string): boolean {
  return /already|does not exist/.test(answer);
}

/** The request id of `lp`'s answer ("request id is Q-12 (1 file(s))"); null where it says something else. */
export function requestId(answer: string): string | null {
  return /request id is (\S+-\d+)/.exec(answer)?.[1] ?? null;
}

/** The lines of one job in the answer of `lpstat -l -o`; null where it is not listed. */
export function jobIn(answer: string, id: string): readonly string[] | null {
  const lines = answer.split('\n');
  const start = lines.findIndex((line) => line.split(/\s/, 1)[0] === id);
  if (start < 0) return null;
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => !line.startsWith('\t'));
  return [lines[start] ?? '', ...(end < 0 ? after : after.slice(0, end))];
}

export interface ListedJob {
  readonly id: string;
  readonly user: string;
  /** In whole kilobytes, as CUPS counts; 0 until it has the document. */
  readonly bytes: number;
}

/** The jobs in the answer of `lpstat -o`, whose title it does not tell. */
export function jobsIn(answer: string): readonly ListedJob[] {
  return answer.split('\n').flatMap((line) => {
    const [, id, user, bytes] = /^(\S+-\d+)\s+(\S+)\s+(\d+)\s/.exec(line) ?? [];
    return id === undefined || user === undefined ? [] : [{ id, user, bytes: Number(bytes) }];
  });
}

/** Whether the queue has given an open job up: where a filter failed it stays in the list until somebody takes it out. */
export function isStuck(job: readonly string[]): boolean {
  return alerts(job).some((reason) => reason === 'job-stopped' || reason === 'job-completed-with-errors');
}

/**
 * What became of a job that is no longer open. `lpstat` says "processing-to-stop-point" of every one of them, also of one that was
 * aborted; `cancel` alone names how it ended, when it is asked to call back what is over. `unknown`: CUPS keeps no history here.
 */
export function endOf({ code, stderr }: CommandOutcome): 'completed' | 'given-up' | 'unknown' {
  if (/already completed/.test(stderr)) return 'completed';
  // Called back now, so it had not come out.
  return code === 0 || /already (?:aborted|canceled)/.test(stderr) ? 'given-up' : 'unknown';
}

export interface ListedPrinter {
  readonly name: string;
  readonly description: string;
  readonly state: PrinterState;
  /** Whether it has no driver: what is given to it goes to the printer as it is. */
  readonly raw: boolean;
}

/** The queues in the answer of `lpstat -l -p`. */
export function printersIn(answer: string): readonly ListedPrinter[] {
  const blocks: string[][] = [];
  for (const line of answer.split('\n')) {
    if (line.startsWith('printer ')) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.flatMap((block) => {
    const name = /^printer (\S+) (?:is|now|disabled)/.exec(block[0] ?? '')?.[1];
    // A name with a slash is a saved set of options of a queue, not a queue.
    if (name === undefined || name.includes('/')) return [];
    const raw = field(block, 'Interface') === null;
    return [{ name, description: field(block, 'Description') ?? '', state: stateOf(block), raw }];
  });
}

/**
 * The backend often puts the trouble into its message only and leaves the reasons at "none", so both are read. Reasons hold until they
 * are taken back. A message is believed while the queue works or is stopped; on an idle queue it is what went wrong with the last
 * job, and nobody has looked since.
 */
function stateOf(block: readonly string[]): PrinterState {
  const head = block[0] ?? '';
  const byReasons = troubleIn(alerts(block));
  if (byReasons !== null) return byReasons;
  const byMessage = troubleIn([message(block)]);
  if (/ disabled since /.test(head)) return byMessage ?? 'error';
  if (byMessage !== null && / is idle\./.test(head)) return 'unknown';
  if (byMessage !== null) return byMessage;
  return alerts(block).some((reason) => reason.startsWith('media-low')) ? 'low' : 'ready';
}

const TROUBLES: readonly (readonly [PrinterState, RegExp])[] = [
  ['no-paper', /^media-(?:empty|needed)|out of paper|no paper|paper (?:is )?empty/],
  ['cover', /^(?:cover|door|interlock)-open|cover (?:is )?open|door (?:is )?open/],
  [
    'offline',
    /^(?:offline|shutdown|timed-out)|not responding|may not exist or is unavailable|unplugged|offline|unable to (?:connect|locate)/,
  ],
  ['error', /-error$|^media-jam|^marker-supply-empty|^toner-empty|^cups-(?:missing|insecure)-filter/],
];

/** The first trouble that reasons or a message name, what staff can mend at once before anything else; null where there is none. */
function troubleIn(words: readonly string[]): PrinterState | null {
  const lower = words.map((word) => word.toLowerCase());
  return TROUBLES.find(([, pattern]) => lower.some((word) => pattern.test(word)))?.[0] ?? null;
}

function alerts(block: readonly string[]): readonly string[] {
  return (
    field(block, 'Alerts')
      ?.split(' ')
      .filter((reason) => reason !== '' && reason !== 'none') ?? []
  );
}

/** The one indented line without a label is the state message. */
function message(block: readonly string[]): string {
  const line = block[1] ?? '';
  return /^\t(?!(Form mounted|Description|Alerts):)/.test(line) ? line.trim() : '';
}

function field(block: readonly string[], label: string): string | null {
  const line = block.find((candidate) => candidate.startsWith(`\t${label}:`));
  return line === undefined ? null : line.slice(label.length + 2).trim();
}
