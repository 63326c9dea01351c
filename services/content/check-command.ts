import { resolve } from 'node:path';
import type { ContentPack } from '#core/content/pack.ts';
import { qrAddress } from '#core/slip/address.ts';
import { checkContent } from './check-content.ts';
import { readingReport } from './reading-report.ts';
import { writePack } from './write-pack.ts';

/**
 * `content-check [--report] [--json] [--out DIR] [FOLDER]`: checks authored content; with `--out` also writes the compiled pack and its
 * manifest, with `--report` also says what the reading rule counted and what it did not.
 * Returns the exit code: 1 when there is an error, 2 when it was called wrongly.
 */
export async function contentCheck(parameters: readonly string[], say: (line: string) => void): Promise<number> {
  const outAt = parameters.indexOf('--out');
  const out = outAt < 0 ? null : (parameters[outAt + 1] ?? '--');
  if (out?.startsWith('--') === true) {
    say('content-check: write a folder after --out');
    return 2;
  }
  const folder =
    parameters.find((word, index) => !word.startsWith('--') && (out === null || index !== outAt + 1)) ?? 'kiosk-content';
  const { problems, counts, states, pack, read } = await checkContent(resolve(folder), { play: true });
  for (const { file, line, column, severity, message, todo } of problems) {
    say(`${folder}/${file}:${line}:${column}  ${severity}: ${message} → ${todo}`);
  }
  for (const [script, count] of states) say(`${script}: ${count} control states played`);
  if (parameters.includes('--report')) for (const line of readingReport(read, folder)) say(line);
  if (pack !== null) say(slipsLine(pack));
  say(
    `Content: ${counts.procedures} procedures, ${counts.lessons} lessons, ${counts.safety} look-ups, ${counts.scripts} scripts, ` +
      `${counts.screens} screens, ${counts.faults} faults, ${counts.messages} texts; ${counts.errors} errors`,
  );
  if (out !== null && pack !== null) await writePack(out, pack, resolve(folder));
  if (parameters.includes('--json')) say(JSON.stringify(counts));
  return counts.errors === 0 ? 0 : 1;
}

/** Where the codes of the slips lead. What comes out on paper only a page can tell: `tools/content-check.mjs` has each drawn, and read back. */
function slipsLine({ procedures, portals }: ContentPack): string {
  const hosts = new Map<string, number>();
  for (const { qr, code } of procedures) {
    const address = qrAddress(qr, portals, code);
    if (address.ok) hosts.set(address.value.host, (hosts.get(address.value.host) ?? 0) + 1);
  }
  const led = [...hosts].toSorted((a, b) => b[1] - a[1]).map(([host, count]) => `${host} ${count}`);
  return `Slips: ${procedures.length}, every code leads to an allowed host: ${led.join(', ')}`;
}
