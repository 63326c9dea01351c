import { basename, dirname, join } from 'node:path';
import { failure, type Result, success } from '#core/basics/result.ts';
import type { NameOf } from '#core/merge/merged-files.ts';
import type { Joined } from '#core/merge/join.ts';
import { overviewOf } from '#core/merge/overview.ts';
import { filled, MERGE_WORDS, PROBLEM_WORDS } from '#core/merge/words.ts';
import { codeOf, type FileSystem } from '#services/storage/file-system.ts';
import { BUNDLE_ENDING, LARGEST_FILE } from './bundle-file.ts';
import { joinFiles, sumsByKiosk } from './join-files.ts';
import { COMMAND_WORDS } from './command-words.ts';
import { type MergeCall, readCall } from './merge-call.ts';
import { workHere } from '#services/report/report-work.ts';
import { overviewLines } from './overview-lines.ts';
import { filesOf } from './tell-kiosks.ts';

type Disk = Pick<FileSystem, 'read' | 'size' | 'kind' | 'list' | 'create' | 'rename' | 'remove'>;

/**
 * Joins bundles and says in words what they add up to. Answers the exit code: 0 all went in, 1 some did not or the result could not be
 * written, 2 a wrong call, 3 nothing to join.
 */
export async function mergeCommand(parameters: readonly string[], disk: Disk, say: (line: string) => void): Promise<number> {
  const call = readCall(parameters);
  if (call.kind === 'wrong') {
    say(filled(COMMAND_WORDS.wrong[call.language], { what: call.what }));
    say(COMMAND_WORDS.usage[call.language]);
    return 2;
  }
  const { language } = call;
  if (call.kind === 'help') {
    say(COMMAND_WORDS.help[language]);
    return 0;
  }
  const files = await spread(disk, call.bundles);
  const { joined, faults } = await joinFiles(files, (file) => readFrom(disk, file));
  for (const { file, problem } of faults) say(`${basename(file)}: ${PROBLEM_WORDS[problem][language]}`);
  if (joined.size === 0) {
    say(COMMAND_WORDS.nothing[language]);
    return 3;
  }
  const sums = await sumsByKiosk(joined, call.range);
  for (const line of overviewLines(overviewOf(joined, sums), call.range, language)) say(line);
  if (call.out === null) return faults.length > 0 ? 1 : 0;
  const result = await filesOf(joined, { range: call.range, language, nameOf: namesOf(joined) }, workHere);
  if (result === null) {
    say(MERGE_WORDS.noMonths[language]);
    return 1;
  }
  const written = await writeOut(disk, call.out, call.out.endsWith('.json') ? result.json : result.csv);
  say(filled((written ? COMMAND_WORDS.written : COMMAND_WORDS.notWritten)[language], { file: call.out }));
  return written && faults.length === 0 ? 0 : 1;
}

/** Folders stand for the bundles in them. */
async function spread(disk: Disk, named: MergeCall['bundles']): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of named) {
    if ((await disk.kind(path)) !== 'folder') files.push(path);
    else {
      const inside = (await disk.list(path)).filter((name) => name.endsWith(BUNDLE_ENDING));
      files.push(...inside.toSorted().map((name) => join(path, name)));
    }
  }
  return files;
}

async function readFrom(disk: Disk, file: string): Promise<Result<Uint8Array, 'no-file' | 'unreadable' | 'too-large'>> {
  try {
    if ((await disk.kind(file)) === null) return failure('no-file');
    return (await disk.size(file)) > LARGEST_FILE ? failure('too-large') : success(await disk.read(file));
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return failure('unreadable');
  }
}

/** Aside first: a result that stood there is whole until the new one is. */
async function writeOut(disk: Disk, path: string, text: string): Promise<boolean> {
  const aside = join(dirname(path), `.${basename(path)}.part`);
  try {
    await disk.remove(aside).catch(() => {});
    const file = await disk.create(aside);
    try {
      const bytes = Buffer.from(text, 'utf8');
      let written = 0;
      while (written < bytes.length) written += await file.write(bytes.subarray(written));
      await file.sync();
    } finally {
      await file.close();
    }
    await disk.rename(aside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    await disk.remove(aside).catch(() => {});
    return false;
  }
}

/** Names of places are in the bundles; those of procedures are content, which a terminal has none of. */
function namesOf(joined: Joined): NameOf {
  const places = new Map(
    [...joined.values()].flatMap(({ about }) => about.value.places.map(({ id, name }) => [id, name] as const)),
  );
  return (of, id) => (of === 'place' ? (places.get(id) ?? null) : null);
}
