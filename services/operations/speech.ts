import { success } from '#core/basics/result.ts';
import { FIRST_SPEED, SPEECH_SPEEDS } from '#core/basics/speech.ts';
import type { Operation } from './operation.ts';

export const clips: Operation<'speech.clips'> = async (context) => {
  const { vi, en } = await context.clips.texts();
  return success({ texts: { vi: [...vi], en: [...en] } });
};

export const clip: Operation<'speech.clip'> = async (context, { text, language }) => {
  const found = await context.clips.clip(text, language);
  return found.ok ? success({ audio: Buffer.from(found.value).toString('base64') }) : found;
};

export const voices: Operation<'speech.voices'> = async ({ speech }) => success({ languages: [...(await speech.languages())] });

export const say: Operation<'speech.say'> = async ({ speech }, { text, language, speed }) => {
  const said = await speech.say(text, language, SPEECH_SPEEDS[speed] ?? SPEECH_SPEEDS[FIRST_SPEED]);
  return said.ok ? success({ audio: Buffer.from(said.value).toString('base64') }) : said;
};
