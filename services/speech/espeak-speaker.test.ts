import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEspeakSpeaker } from './espeak-speaker.ts';

const TABLE = 'Pty Language       Age/Gender VoiceName\n 5  vi              --/M      Vietnamese_(Northern)\n';
const WAV = Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(60)]);

/** A program that answers as it is told, and remembers what it was asked. */
function program(answer: (parameters: readonly string[], text: string) => Buffer | 'absent' | 'silent' | 'broken') {
  const asked: { readonly parameters: readonly string[]; readonly text: string }[] = [];
  const killed: string[] = [];
  const start = (parameters: readonly string[]): ChildProcess => {
    const child = new EventEmitter();
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    let text = '';
    stdin.on('data', (chunk: Buffer) => (text += chunk.toString()));
    stdin.on('end', () => {
      asked.push({ parameters, text });
      const said = answer(parameters, text);
      if (said === 'silent') return;
      if (said === 'absent') child.emit('error', new Error('ENOENT'));
      else if (said === 'broken') child.emit('close', 1);
      else stdout.end(said);
    });
    stdout.on('end', () => child.emit('close', 0));
    return Object.assign(child, {
      stdin,
      stdout,
      kill: (signal: string) => killed.push(signal),
    }) as unknown as ChildProcess;
  };
  return { start, asked, killed };
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('the words go in by standard input, the speed by a parameter, and a WAV file comes back', async () => {
  const { start, asked } = program((parameters) => (parameters.includes('--stdout') ? WAV : Buffer.from(TABLE)));
  const speaker = createEspeakSpeaker(start);
  expect(await speaker.languages()).toEqual(['vi']);
  const said = await speaker.say('Mời chạm; rm -rf /', 'vi', 130);
  expect(said).toEqual({ ok: true, value: WAV });
  expect(asked.at(-1)).toEqual({ parameters: ['-v', 'vi', '-s', '130', '--stdout'], text: 'Mời chạm; rm -rf /' });
});

test('the table of voices is asked once, and a language without a voice is not read in another one', async () => {
  const { start, asked } = program((parameters) => (parameters.includes('--stdout') ? WAV : Buffer.from(TABLE)));
  const speaker = createEspeakSpeaker(start);
  expect(await speaker.say('Hello', 'en', 130)).toEqual({ ok: false, error: 'no-voice' });
  await speaker.languages();
  expect(asked.map(({ parameters }) => parameters)).toEqual([['--voices=vi'], ['--voices=en']]);
});

test('where the program is not installed there is no voice, and nothing breaks', async () => {
  const speaker = createEspeakSpeaker(program(() => 'absent').start);
  expect(await speaker.languages()).toEqual([]);
  expect(await speaker.say('Mời', 'vi', 130)).toEqual({ ok: false, error: 'no-voice' });
});

test.each([
  ['that ends badly', 'broken' as const],
  ['that answers something else', Buffer.from('no sound')],
])('a program %s has failed', async (_, answer) => {
  const { start } = program((parameters) => (parameters.includes('--stdout') ? answer : Buffer.from(TABLE)));
  expect(await createEspeakSpeaker(start).say('Mời', 'vi', 130)).toEqual({ ok: false, error: 'failed' });
});

test('one that does not answer is ended', async () => {
  const { start, killed } = program((parameters) => (parameters.includes('--stdout') ? 'silent' : Buffer.from(TABLE)));
  const speaker = createEspeakSpeaker(start);
  await speaker.languages();
  const said = speaker.say('Mời', 'vi', 130);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await said).toEqual({ ok: false, error: 'failed' });
  expect(killed).toEqual(['SIGKILL']);
});
