import { z } from 'zod';
import { LANGUAGES } from '../basics/language.ts';
import { LONGEST_SPEECH, SPEECH_SPEEDS } from '../basics/speech.ts';
import { defineCall } from './define.ts';

const text = z.string().min(1).max(LONGEST_SPEECH);
const texts = z.array(text);

/** Reading aloud by recordings and by a voice of the machine. Sentences of the page only; nothing of them is kept or logged. */
export const speechCalls = {
  /** Sentences there is a recording of, as they are written. The folder is read anew each time this is asked. */
  'speech.clips': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ texts: z.strictObject({ vi: texts, en: texts }) }),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** The recording of a sentence as it is written: `audio` is a WAV, MP3 or Ogg file in base 64. */
  'speech.clip': defineCall({
    input: z.strictObject({ text, language: z.enum(LANGUAGES) }),
    output: z.strictObject({ audio: z.string() }),
    problems: ['no-clip'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  'speech.voices': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({ languages: z.array(z.enum(LANGUAGES)) }),
    problems: [],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
  /** `speed` counts from 0, the slowest. `audio` is a WAV file in base 64. */
  'speech.say': defineCall({
    input: z.strictObject({
      text,
      language: z.enum(LANGUAGES),
      speed: z
        .number()
        .int()
        .min(0)
        .max(SPEECH_SPEEDS.length - 1),
    }),
    output: z.strictObject({ audio: z.string() }),
    problems: ['no-voice', 'failed'],
    role: 'visitor',
    surfaces: ['kiosk'],
  }),
} as const;
