/* oxlint-disable no-console -- a terminal program */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkContent } from './check-content.ts';

/**
 * `content-check [--json] [--out DIR] [FOLDER]`: checks authored content; with `--out` also writes the compiled pack and its manifest.
 * Exit code 1 when there is an error, 2 when it was called wrongly.
 */
async function main(parameters: readonly string[]): Promise<number> {
  const json = parameters.includes('--json');
  const outAt = parameters.indexOf('--out');
  const out = outAt < 0 ? null : (parameters[outAt + 1] ?? null);
  if (outAt >= 0 && (out === null || out.startsWith('--'))) {
    console.error('content-check: write a folder after --out');
    return 2;
  }
  const folder =
    parameters.find((word, index) => !word.startsWith('--') && (outAt < 0 || index !== outAt + 1)) ?? 'kiosk-content';
  const { problems, counts, pack } = await checkContent(resolve(folder));
  for (const { file, line, column, severity, message, todo } of problems) {
    console.log(`${folder}/${file}:${line}:${column}  ${severity}: ${message} → ${todo}`);
  }
  console.log(
    `Content: ${counts.procedures} procedures, ${counts.lessons} lessons, ${counts.safety} look-ups, ${counts.scripts} scripts, ` +
      `${counts.screens} screens, ${counts.faults} faults, ${counts.messages} texts; ${counts.errors} errors`,
  );
  if (out !== null && pack !== null) {
    const text = JSON.stringify(pack);
    await mkdir(out, { recursive: true });
    await writeFile(join(out, 'pack.json'), text);
    await writeFile(
      join(out, 'manifest.json'),
      JSON.stringify({
        format: 1,
        version: pack.version,
        files: { 'pack.json': createHash('sha256').update(text).digest('hex') },
      }),
    );
  }
  if (json) console.log(JSON.stringify(counts));
  return counts.errors === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
