import type { PrinterState } from '#core/contract/shapes.ts';

/** Reading what `lp` and `lpstat` say in the C locale (CUPS 2.x). */

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

/** Whether the reasons of a finished job say that it did not come out. */
export function gaveUp(job: readonly string[]): boolean {
  return alerts(job).some((reason) => /abort|cancel/.test(reason));
}

export interface ListedPrinter {
  readonly name: string;
  readonly description: string;
  readonly state: PrinterState;
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
    return [{ name, description: field(block, 'Description') ?? '', state: stateOf(block) }];
  });
}

/** The backend often puts the trouble into its message only and leaves the reasons at "none", so both are read. */
function stateOf(block: readonly string[]): PrinterState {
  const words = [...alerts(block), message(block)].map((word) => word.toLowerCase());
  const says = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (says(/^media-(empty|needed)|out of paper|no paper|paper (is )?empty/)) return 'no-paper';
  if (says(/^(cover|door|interlock)-open|cover (is )?open|door (is )?open/)) return 'cover';
  if (
    says(
      /^(offline|shutdown|timed-out)|not responding|may not exist or is unavailable|unplugged|offline|unable to (connect|locate)/,
    )
  )
    return 'offline';
  if (says(/-error$|^media-jam|^marker-supply-empty|^toner-empty|^(stopped|paused)\b/)) return 'error';
  if (/ disabled since /.test(block[0] ?? '')) return 'error';
  return says(/^media-low/) ? 'low' : 'ready';
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
