import { beforeEach, expect, test } from 'vitest';
import type { Language } from '#core/basics/language.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { createClipVoice } from './clip-voice.ts';
import type { Player } from './player.ts';
import type { Voice } from './voice.ts';

/** What was asked of the service, played, said by the other voice and stopped, in its order. */
const events: string[] = [];
beforeEach(() => void (events.length = 0));

interface World {
  readonly recorded?: readonly string[];
  readonly others?: readonly Language[];
  /** Whether a recording plays. */
  readonly plays?: boolean;
  /** Whether the list of recordings is answered. */
  readonly listed?: () => boolean;
  /** What a call for a recording answers; a sound where nothing is said. */
  readonly answer?: Promise<unknown>;
}

function setUp({ recorded = [], others = ['vi'], plays = true, listed = () => true, answer }: World) {
  const call = (name: string, input: { readonly text?: string }): Promise<unknown> => {
    events.push(input.text === undefined ? name : `${name} ${input.text}`);
    if (name === 'speech.clip') return answer ?? Promise.resolve({ ok: true, value: { audio: btoa('RIFF') } });
    return Promise.resolve(
      listed() ? { ok: true, value: { texts: { vi: recorded, en: [] } } } : { ok: false, error: 'unreachable' },
    );
  };
  const player: Player = {
    play(_, volume) {
      events.push(`plays at ${volume}`);
      return { ended: Promise.resolve(plays), stop: () => void events.push('stops playing') };
    },
  };
  const next: Voice = {
    languages: () => Promise.resolve(others),
    say({ spoken }) {
      events.push(`says ${spoken}`);
      return { done: Promise.resolve(true), stop: () => void events.push('stops saying') };
    },
  };
  return createClipVoice({ call } as unknown as KioskClient, player, next);
}

const manner = { language: 'vi', speed: 3, volume: 0.6 } as const;
const RECORDED = { written: 'Bước 1.', spoken: 'Bước một.' };
const OTHER = { written: 'Bước 2.', spoken: 'Bước hai.' };

test('a sentence that was recorded is played as loud as wanted, the next one is said by the other voice', async () => {
  const voice = setUp({ recorded: ['Bước 1.'] });
  expect(await voice.languages()).toEqual(['vi']);
  expect(await voice.say(RECORDED, manner).done).toBe(true);
  expect(await voice.say(OTHER, manner).done).toBe(true);
  expect(events).toEqual(['speech.clips', 'speech.clip Bước 1.', 'plays at 0.6', 'says Bước hai.']);
});

test('where nothing was recorded one question is all there is, however often voices are looked for', async () => {
  const voice = setUp({});
  await voice.languages();
  await voice.languages();
  await voice.say(OTHER, manner).done;
  expect(events).toEqual(['speech.clips', 'says Bước hai.']);
});

test('a service that was away is asked once more, and nothing is lost meanwhile', async () => {
  let there = false;
  const voice = setUp({ recorded: ['Bước 1.'], listed: () => there });
  expect(await voice.languages()).toEqual(['vi']);
  await voice.say(RECORDED, manner).done;
  there = true;
  await voice.languages();
  await voice.say(RECORDED, manner).done;
  expect(events.slice(1)).toEqual(['says Bước một.', 'speech.clips', 'speech.clip Bước 1.', 'plays at 0.6']);
});

test.each([
  ['is gone', { answer: Promise.resolve({ ok: false, error: 'no-clip' }) }],
  ['cannot be played', { plays: false }],
])('where a recording %s the other voice says its sentence', async (_, world) => {
  const voice = setUp({ recorded: ['Bước 1.'], ...world });
  await voice.languages();
  expect(await voice.say(RECORDED, manner).done).toBe(true);
  expect(events.at(-1)).toBe('says Bước một.');
});

test('recordings alone are a voice: what was not recorded is passed over, and reading goes on', async () => {
  const voice = setUp({ recorded: ['Bước 1.'], others: [] });
  expect(await voice.languages()).toEqual(['vi']);
  expect(await voice.say(OTHER, manner).done).toBe(true);
  expect(await voice.say(RECORDED, manner).done).toBe(true);
  expect(events).toEqual(['speech.clips', 'speech.clip Bước 1.', 'plays at 0.6']);
});

test('without a voice and without a recording there is no language', async () => {
  expect(await setUp({ others: [] }).languages()).toEqual([]);
});

test('a stop silences the recording, and its sentence is not said instead', async () => {
  const voice = setUp({ recorded: ['Bước 1.'], plays: false });
  await voice.languages();
  const speaking = voice.say(RECORDED, manner);
  await Promise.resolve();
  await Promise.resolve();
  speaking.stop();
  expect(await speaking.done).toBe(false);
  expect(events.slice(1)).toEqual(['speech.clip Bước 1.', 'plays at 0.6', 'stops playing']);
});

test('what is stopped before its recording arrives is neither played nor said', async () => {
  let arrive: (answer: unknown) => void = () => {};
  const answer = new Promise((resolve) => (arrive = resolve));
  const voice = setUp({ recorded: ['Bước 1.'], answer });
  await voice.languages();
  const speaking = voice.say(RECORDED, manner);
  speaking.stop();
  arrive({ ok: true, value: { audio: '' } });
  expect(await speaking.done).toBe(false);
  expect(events.slice(1)).toEqual(['speech.clip Bước 1.']);
});

test('a stop while the other voice speaks silences that one', async () => {
  const voice = setUp({});
  await voice.languages();
  const speaking = voice.say(OTHER, manner);
  await speaking.done;
  speaking.stop();
  expect(events.at(-1)).toBe('stops saying');
});
