import { join } from 'node:path';
import { MOST_CLIP_BYTES } from '#core/basics/speech.ts';
import type { Language } from '#core/basics/language.ts';
import { lengthBounds } from '#core/speech/clip-length.ts';
import type { ClipEntry } from '#core/speech/clip-table.ts';
import { soundSeconds } from '#core/speech/sound/seconds.ts';
import { listClipFiles, type ClipFile } from './clip-files.ts';
import { readClip } from './read-clip.ts';

/** Something about a file of the folder. An error is not played; a warning is, if it has a sentence at all. */
export interface ClipFinding {
  readonly file: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly todo: string;
}

/** A folder of recordings, held against the sentences of its language. */
export interface JudgedClips {
  readonly findings: readonly ClipFinding[];
  /** Names of entries that have a recording the kiosk plays. */
  readonly recorded: ReadonlySet<string>;
}

const error = (message: string, todo: string) => ({ severity: 'error', message, todo }) as const;
const warning = (message: string, todo: string) => ({ severity: 'warning', message, todo }) as const;
type Verdict = Omit<ClipFinding, 'file'>;

/** Looks at every file of one language: whether it has a sentence, whether it can be played, whether its length fits. */
export async function judgeClips(folder: string, entries: readonly ClipEntry[], language: Language): Promise<JudgedClips> {
  const files = (await listClipFiles(folder)) ?? [];
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const recorded = new Set<string>();
  const findings: ClipFinding[] = [];
  for (const clip of files) {
    const entry = byName.get(clip.name);
    const verdict = await verdictOf(folder, clip, entry, recorded, language);
    if (verdict !== null) findings.push({ file: clip.file, ...verdict });
    if (entry !== undefined && clip.ending !== null && verdict?.severity !== 'error') recorded.add(entry.name);
  }
  return { findings, recorded };
}

async function verdictOf(
  folder: string,
  { file, ending, problem }: ClipFile,
  entry: ClipEntry | undefined,
  recorded: ReadonlySet<string>,
  language: Language,
): Promise<Verdict | null> {
  if (problem === 'not-a-file')
    return error('is no plain file', 'put the recordings right into the folder, without folders or links');
  if (ending === null) return warning('is no recording by its name', 'end it in .wav, .mp3 or .ogg, or take it away');
  if (problem === 'empty') return error('is empty', 'record it again');
  if (problem === 'too-large')
    return error(`is larger than ${MOST_CLIP_BYTES / 1_000_000} MB`, 'save it as mono, or as MP3 or Ogg; one sentence a file');
  if (entry === undefined)
    return warning('belongs to no sentence', 'its sentence was changed or taken out: see the names in --script, or take it away');
  if (recorded.has(entry.name))
    return warning('is never played', 'the sentence has another file (wav before mp3 before ogg); keep one');
  const bytes = await readClip(join(folder, file));
  const seconds = bytes === null ? null : soundSeconds(bytes);
  if (seconds === null) return error('cannot be played', 'it is cut off, or no WAV, MP3 or Ogg (Opus, Vorbis): save it again');
  return lengthVerdict(seconds, entry, language);
}

function lengthVerdict(seconds: number, { text }: ClipEntry, language: Language): Verdict | null {
  const { least, most } = lengthBounds(text, language);
  const takes = `takes ${seconds.toFixed(1)} s for “${text}”`;
  if (seconds < least) return warning(`${takes}: at least ${least.toFixed(1)} s is expected`, 'listen whether it is cut off');
  if (seconds > most)
    return warning(`${takes}: at most ${most.toFixed(1)} s is expected`, 'cut the stillness off, or record it again');
  return null;
}
