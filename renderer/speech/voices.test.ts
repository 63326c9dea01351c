import { expect, test, vi } from 'vitest';
import type { KioskClient } from '#renderer/client/client.ts';
import { localVoice } from './browser-voice.ts';
import type { Player } from './player.ts';
import { createServiceVoice } from './service-voice.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService, name: lang }) as SpeechSynthesisVoice;

test('a voice that sends the words elsewhere is refused, whatever its language', () => {
  expect(localVoice([voice('vi-VN', false)], 'vi')).toBeNull();
  expect(localVoice([voice('vi-VN', false), voice('vi_VN', true)], 'vi')?.lang).toBe('vi_VN');
  expect(localVoice([voice('en-US', true)], 'vi')).toBeNull();
});

const ONE = { written: '1', spoken: 'một' };
const manner = { language: 'vi', speed: 3, volume: 0.6 } as const;

function setUp(answer: unknown) {
  const call = vi.fn<(name: string, input: unknown) => Promise<unknown>>(() => Promise.resolve(answer));
  const stop = vi.fn();
  const play = vi.fn<Player['play']>(() => ({ ended: Promise.resolve(true), stop }));
  const player: Player = { play };
  return { call, play, stop, voice: createServiceVoice({ call } as unknown as KioskClient, player) };
}

test('a sentence is asked for in its manner and played as loud as wanted', async () => {
  const { voice: service, call, play } = setUp({ ok: true, value: { audio: btoa('RIFF') } });
  expect(await service.say(ONE, manner).done).toBe(true);
  expect(call).toHaveBeenCalledWith('speech.say', { text: 'một', language: 'vi', speed: 3 });
  expect([...(play.mock.calls[0]?.[0] ?? [])]).toEqual([82, 73, 70, 70]);
  expect(play.mock.calls[0]?.[1]).toBe(0.6);
});

test('what is stopped before its sound arrives is never played', async () => {
  const { voice: service, play } = setUp({ ok: true, value: { audio: '' } });
  const speaking = service.say(ONE, manner);
  speaking.stop();
  expect(await speaking.done).toBe(false);
  expect(play).not.toHaveBeenCalled();
});

test('a service without a voice, or away, is silence and no error', async () => {
  const { voice: service } = setUp({ ok: false, error: 'no-voice' });
  expect(await service.say(ONE, manner).done).toBe(false);
  expect(await service.languages()).toEqual([]);
});
