import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A program called `espeak-ng` that answers a short silence and writes down what it was to say. */
export interface FakeEspeak {
  /** A PATH on which it stands before any real one. */
  readonly path: string;
  /** Every sentence it was asked for, in order. */
  said(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

const PROGRAM = `#!/usr/bin/env node
const { appendFileSync } = require('node:fs');
const { join } = require('node:path');
const words = process.argv.slice(2);
let text = '';
process.stdin.on('data', (chunk) => (text += chunk));
process.stdin.on('end', () => {
  const listed = words.find((word) => word.startsWith('--voices='));
  if (listed !== undefined) {
    process.stdout.write('Pty Language       Age/Gender VoiceName\\n 5  ' + listed.slice(9) + '              --/M      Voice\\n');
    return;
  }
  appendFileSync(join(__dirname, 'said.jsonl'), JSON.stringify(text) + '\\n');
  const samples = 4410;
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(22050, 24);
  wav.writeUInt32LE(44100, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples * 2, 40);
  process.stdout.write(wav);
});
`;

export async function installFakeEspeak(): Promise<FakeEspeak> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-voice-'));
  const program = join(folder, 'espeak-ng');
  await writeFile(program, PROGRAM);
  await chmod(program, 0o755);
  return {
    path: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
    async said() {
      const text = await readFile(join(folder, 'said.jsonl'), 'utf8').catch(() => '');
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as string);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
