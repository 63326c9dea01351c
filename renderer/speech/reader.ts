import type { Sentence } from './sentences.ts';
import type { Manner, Speaking, Voice } from './voice.ts';

export interface ReaderTools {
  readonly voice: Voice;
  /** The sentences of what is on the screen now. */
  readonly sentences: () => readonly Sentence[];
  /** The words of a sentence as they are said. */
  readonly spoken: (text: string) => string;
  readonly manner: () => Manner;
  /** A sentence begins, or, with null, nothing is read any more. */
  readonly onSentence: (sentence: Sentence | null) => void;
}

/** Reads a page aloud, one sentence after the other. */
export interface Reader {
  start(): void;
  /** The sentence in hand once more: asked for, or because it is to be read in another manner. */
  again(): void;
  stop(): void;
}

export function createReader({ voice, sentences, spoken, manner, onSentence }: ReaderTools): Reader {
  let page: readonly Sentence[] = [];
  let at = 0;
  let speaking: Speaking | null = null;
  /** Counts the beginnings, so that what was stopped never goes on. */
  let round = 0;

  const stop = (): void => {
    round += 1;
    const wasReading = speaking !== null;
    speaking?.stop();
    speaking = null;
    if (wasReading) onSentence(null);
  };
  /** A voice that throws is a voice that failed: silence, and the page goes on. */
  const say = async (text: string): Promise<boolean> => {
    try {
      speaking = voice.say({ written: text, spoken: spoken(text) }, manner());
      return await speaking.done;
    } catch {
      return false;
    }
  };
  const readFrom = async (first: number): Promise<void> => {
    round += 1;
    const mine = round;
    speaking?.stop();
    for (at = first; at < page.length; at += 1) {
      const sentence = page[at];
      if (sentence === undefined) break;
      onSentence(sentence);
      const heard = await say(sentence.text);
      if (round !== mine) return;
      // A voice that failed once would fail at every sentence: better silent than lost.
      if (!heard) break;
    }
    speaking = null;
    onSentence(null);
  };
  return {
    start() {
      page = sentences();
      void readFrom(0);
    },
    again() {
      if (speaking !== null) void readFrom(at);
    },
    stop,
  };
}
