import { spawn, type ChildProcess } from 'node:child_process';
import { SECOND } from '#core/basics/durations.ts';
import type { Language } from '#core/basics/language.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Speaker, SpeechProblem } from './speaker.ts';

/** Names of the voices, by language. `vi` is the northern one: its six tones are told apart best. */
const VOICES: Readonly<Record<Language, string>> = { vi: 'vi', en: 'en' };

const PROGRAM = 'espeak-ng';
/** A sentence takes a few hundredths of a second; one that takes this long will not come. */
const PATIENCE = 5 * SECOND;
/** Two minutes of speech. */
const MOST_BYTES = 6_000_000;

/** Starts a program with its words on standard input, never among its parameters. */
export type Start = (parameters: readonly string[]) => ChildProcess;

const startProgram: Start = (parameters) =>
  spawn(PROGRAM, [...parameters], { stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });

/**
 * The voice of `espeak-ng`, where the system has it: a program of its own, started for each sentence. Robotic, but every tone is there.
 */
export function createEspeakSpeaker(start: Start = startProgram): Speaker {
  let known: Promise<readonly Language[]> | null = null;
  const look = async (): Promise<readonly Language[]> => {
    const found = await Promise.all(
      (Object.keys(VOICES) as Language[]).map(async (language) => {
        // An unknown voice is not refused but read in a wrong one: the list is asked instead.
        const listed = await run(start, [`--voices=${VOICES[language]}`], '');
        return listed.ok && hasVoice(listed.value, VOICES[language]) ? [language] : [];
      }),
    );
    return found.flat();
  };
  return {
    languages: () => (known ??= look()),
    async say(text, language, wordsAMinute) {
      if (!(await this.languages()).includes(language)) return failure('no-voice');
      const spoken = await run(start, ['-v', VOICES[language], '-s', String(wordsAMinute), '--stdout'], text);
      return spoken.ok && isWav(spoken.value) ? spoken : failure('failed');
    },
  };
}

/** Its table of voices names the language in the second column. */
function hasVoice(table: Uint8Array, voice: string): boolean {
  const rows = new TextDecoder().decode(table).split('\n').slice(1);
  return rows.some((row) => row.trim().split(/\s+/)[1]?.split('-')[0] === voice);
}

function isWav(bytes: Uint8Array): boolean {
  return bytes.length > 44 && new TextDecoder().decode(bytes.subarray(0, 4)) === 'RIFF';
}

function run(start: Start, parameters: readonly string[], text: string): Promise<Result<Uint8Array, SpeechProblem>> {
  return new Promise((resolve) => {
    const child = start(parameters);
    const chunks: Buffer[] = [];
    let size = 0;
    const end = (result: Result<Uint8Array, SpeechProblem>): void => {
      clearTimeout(timer);
      resolve(result);
    };
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      end(failure('failed'));
    }, PATIENCE);
    child.once('error', () => end(failure('no-voice')));
    child.once('close', (code) => end(code === 0 ? success(Buffer.concat(chunks)) : failure('failed')));
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= MOST_BYTES) chunks.push(chunk);
      else child.kill('SIGKILL');
    });
    // A program that ended before it read everything says so by its exit.
    child.stdin?.on('error', () => {});
    child.stdin?.end(text);
  });
}
