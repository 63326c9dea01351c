import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '#core/basics/language.ts';
import { dataFolderPath, type Surroundings } from '#services/storage/data-folder.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { brokenIn, verifyAudit } from './verify-audit.ts';
import { VERIFY_WORDS } from './verify-words.ts';

/** Says in words whether the audit holds. Answers the exit code: 0 it holds, 1 it does not, 2 a wrong call. */
export async function verifyCommand(
  parameters: readonly string[],
  surroundings: Surroundings,
  say: (line: string) => void,
): Promise<number> {
  const called = readParameters(parameters);
  if (called === null) {
    say(VERIFY_WORDS.vi.usage);
    return 2;
  }
  const words = VERIFY_WORDS[called.language];
  const verdict = await verifyAudit({
    root: dataFolderPath({ data: called.data }, surroundings),
    fileSystem: nodeFileSystem,
    pause: (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds)),
  });
  const { entries, head, faults, unreadable, purged } = verdict;
  for (const name of unreadable) say(words.unreadable(name));
  for (const { sequence, fault } of faults) say(fault === 'changed' ? words.changed(sequence) : words.missingBefore(sequence));
  for (const { kind, month, files, records } of purged.purges) say(words.letGo(kind, month, files, records));
  for (const month of purged.unproved) say(words.unproved(month));
  for (const month of purged.lostSums) say(words.lostSum(month));
  const broken = brokenIn(verdict).length > 0;
  say(broken ? words.broken(entries, head.hash) : words.holds(entries, head.hash));
  return broken ? 1 : 0;
}

interface Called {
  /** Null where no folder was named. */
  readonly data: string | null;
  readonly language: Language;
}

/** Null for a call that says something else. */
function readParameters(parameters: readonly string[]): Called | null {
  try {
    const { values } = parseArgs({ args: [...parameters], options: { data: { type: 'string' }, lang: { type: 'string' } } });
    const language = LANGUAGES.find((one) => one === (values.lang ?? 'vi'));
    return language === undefined ? null : { data: values.data ?? null, language };
  } catch {
    return null;
  }
}
