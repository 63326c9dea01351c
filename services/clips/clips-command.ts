import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LANGUAGES } from '#core/basics/language.ts';
import { clipTable } from '#core/speech/clip-table.ts';
import { contentMessages } from '#core/speech/content-messages.ts';
import { checkContent } from '#services/content/check-content.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { dataFolderPath, type Surroundings } from '#services/storage/data-folder.ts';
import { CLIPS_FOLDER } from './clip-files.ts';
import { readParameters, USAGE } from './clips-parameters.ts';
import { judgeClips } from './judge-clips.ts';
import { readPageMessages } from './page-messages.ts';
import { earlierScript, recordingScript, type ScriptRow } from './recording-script.ts';

/** So many missing sentences are named; the script has all of them. */
const NAMED = 20;

/**
 * Holds the recordings of a data folder against what the kiosk says: what is missing, what belongs to nothing, what cannot be played, what
 * is too short or too long. `--all` names everything that is missing, and what no recording can say; `--script` writes what to record;
 * `--since` names a script written earlier, and tells of recordings whose sentence has changed since.
 * Returns the exit code: 1 when a file is wrong, 2 when it was called wrongly. What is missing is no error.
 */
export async function clipsCommand(
  parameters: readonly string[],
  surroundings: Surroundings,
  say: (line: string) => void,
): Promise<number> {
  const called = readParameters(parameters);
  if (called === null) {
    say(USAGE);
    return 2;
  }
  const { pack, problems } = await checkContent(resolve(called.content));
  if (pack === null) {
    say(`${called.content}: ${problems.length} problems, see npm run content:check`);
    return 2;
  }
  const earlier = called.since === null ? null : earlierScript(await readFile(called.since, 'utf8').catch(() => ''));
  if (earlier?.size === 0) {
    say(`${called.since}: is no script of this command`);
    return 2;
  }
  const messages = [...(await readPageMessages(called.messages, silentLogger)), ...contentMessages(pack)];
  const folder = join(dataFolderPath({ data: called.data }, surroundings), CLIPS_FOLDER);
  const rows: ScriptRow[] = [];
  let errors = 0;
  for (const language of LANGUAGES) {
    const { entries, filledIn } = clipTable(messages, language);
    const { findings, recorded } = await judgeClips(join(folder, language), entries, language);
    for (const { file, severity, message, todo } of findings) {
      if (severity === 'error') errors += 1;
      say(`${join(folder, language, file)}  ${severity}: ${message} → ${todo}`);
    }
    for (const { name, text } of entries) {
      const before = earlier?.get(`${language}/${name}`) ?? text;
      if (before === text || !recorded.has(name)) continue;
      say(`${language}/${name}  warning: its sentence was “${before}” and is now “${text}” → record it again`);
    }
    const missing = entries.filter((entry) => !recorded.has(entry.name));
    const named = missing.slice(0, called.all ? missing.length : NAMED);
    for (const { name, text } of named) say(`${language}/${name}  missing: ${text}`);
    if (named.length < missing.length) say(`${language}: and ${missing.length - named.length} more, see --all or --script FILE`);
    if (called.all) for (const { key, text } of filledIn) say(`${language}: no recording can say ${key}: ${text}`);
    say(
      `${language}: ${entries.length} sentences, ${recorded.size} recorded, ${missing.length} missing; ` +
        `${filledIn.length} more are filled in while the kiosk runs and cannot be recorded`,
    );
    rows.push(...entries.map((entry) => ({ language, entry, recorded: recorded.has(entry.name) })));
  }
  if (called.script !== null) {
    await writeFile(called.script, recordingScript(rows));
    say(`${called.script}: ${rows.length} sentences`);
  }
  say(`Recordings in ${folder}: ${errors} errors`);
  return errors === 0 ? 0 : 1;
}
