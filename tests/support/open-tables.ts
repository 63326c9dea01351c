import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Whether a program is on this machine; where it is not, that is said in one line. */
export function hasProgram(name: string): boolean {
  const there = spawnSync(name, ['--version']).status === 0;
  // oxlint-disable-next-line no-console -- a test that did not run must be seen
  if (!there) console.log(`${name} is not on this machine: what it would open again was not opened`);
  return there;
}

/** Every sheet of an Excel file as LibreOffice reads it, by name and in order: words of cells, counts as they are shown. */
export async function sheetsOf(path: string, folder: string): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const profile = await mkdtemp(join(folder, 'office-'));
  const out = await mkdtemp(join(folder, 'sheets-'));
  // 44: comma, 34: quotes, 76: UTF-8; the last -1: every sheet, each a file of its own.
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
  const words = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', filter, '--outdir', out, path];
  const { stdout } = await run('soffice', words, { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  const names = [...stdout.matchAll(/^Writing sheet (.*) -> /gm)].map(([, name]) => name ?? '');
  const files = await readdir(out);
  const sheets = names.map(async (name) => {
    const file = `${basename(path, '.xlsx')}-${name}.csv`;
    if (!files.includes(file)) throw new Error(`No sheet ${name} among ${files.join(', ')}`);
    return [name, readCsv(await readFile(join(out, file), 'utf8'))] as const;
  });
  return new Map(await Promise.all(sheets));
}

/** RFC 4180, read letter by letter. */
export function readCsv(text: string, separator = ','): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    line.push(cell);
    cell = '';
  };
  const letters = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    if (quoted && letter === '"' && letters[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === separator) endCell();
    else if (!quoted && (letter === '\n' || letter === '\r')) {
      if (letter === '\r' && letters[at + 1] === '\n') at += 1;
      endCell();
      lines.push(line);
      line = [];
    } else cell += letter;
  }
  if (quoted) throw new Error('A quote is open at the end');
  if (cell !== '' || line.length > 0) {
    endCell();
    lines.push(line);
  }
  return lines;
}
