import type { ClipStore } from '#services/clips/clip-store.ts';
import type { Speaker } from '#services/speech/speaker.ts';
import type { Check } from './check.ts';

/** Whether the machine itself can read Vietnamese aloud: a voice of the system, or what the office recorded. The browser's voices only the page knows. */
export function checkVoice(speech: Speaker, clips: ClipStore): Check {
  return {
    id: 'voice',
    async look() {
      const recorded = (await clips.texts()).vi.length;
      if ((await speech.languages()).includes('vi')) return { says: 'voice-system', facts: { recorded } };
      return recorded > 0 ? { says: 'voice-recorded', facts: { recorded } } : { says: 'voice-none', facts: { recorded } };
    },
  };
}
