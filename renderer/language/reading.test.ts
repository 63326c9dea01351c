import { expect, test } from 'vitest';
import { COACH_TIENG, SENTENCE_TIENG, hardestSentence } from '#core/vietnamese/reading.ts';
import { citizenMessages } from './citizen-messages.ts';

/** What the coach says beside the page. The rest of `sim.` is asked or told on a page of its own. */
const COACH =
  /^(sim\.(find|look|wrong|notSample|repeat|offer|right|enter|wait)|handover\.|practice\.|play\.(missing|told|drawn)|trouble\.(title|step))/;

const citizens = Object.entries(citizenMessages).map(([key, text]) => [key, text.vi] as const);

/** A {placeholder} stands for one word here: what fills it is a count, a name or a text of the content, which is counted there. */
const tooLong = (messages: typeof citizens, limit: number): string[] =>
  messages.flatMap(([key, text]) => {
    const { sentence, tieng } = hardestSentence(text);
    return tieng > limit ? [`${key}: ${tieng} tiếng, at most ${limit}: ${sentence}`] : [];
  });

test('no sentence the program says to a citizen is longer than one breath', () => {
  expect(citizens.length).toBeGreaterThan(150);
  expect(tooLong(citizens, SENTENCE_TIENG)).toEqual([]);
});

test('and none of the coach longer than an instruction may be', () => {
  const coach = citizens.filter(([key]) => COACH.test(key));
  expect(coach.length).toBeGreaterThan(20);
  expect(tooLong(coach, COACH_TIENG)).toEqual([]);
});
