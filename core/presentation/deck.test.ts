import { expect, test } from 'vitest';
import { smallMeeting } from '#support/small-meeting.ts';
import { currentStep } from '../simulation/selectors.ts';
import { deckOf, stateOf } from './deck.ts';

test('a meeting is cut into slides in the order of its parts, from its title to its end', () => {
  const { deck } = smallMeeting();
  expect(deck.map(({ kind }) => kind)).toEqual(
    'title point point step step step step trouble repair question answer question answer pause end'.split(' '),
  );
  expect(new Set(deck.map(({ id }) => id)).size).toBe(deck.length);
});

test('each step slide shows the run at that step, and a trouble its card before what mends it', () => {
  const { plan, deck, shelf } = smallMeeting();
  const steps = deck.flatMap((slide) => ('script' in slide ? [slide] : []));
  for (const slide of steps) {
    const state = stateOf(plan, slide, shelf);
    const script = shelf.script(slide.script);
    if (state === null || script === null) throw new Error(slide.id);
    expect(state.phase).toBe(slide.kind === 'trouble' ? 'trouble' : 'working');
    if (slide.kind !== 'trouble') expect(currentStep(script, state)?.id).toBe(slide.step);
  }
  expect(steps.map(({ done, of }) => `${done}/${of}`)).toEqual(['0/4', '1/4', '2/4', '3/4', '0/1', '0/1']);
});

test('of a practice only the named segments are shown', () => {
  const practice = { kind: 'practice', subject: 'thu-tuc', segments: ['chang-mot'], minutes: 5 };
  const pause = { kind: 'pause', note: { vi: 'Hỏi', en: 'Ask' }, minutes: 2 };
  expect(smallMeeting([practice, pause]).deck).toHaveLength(7);
  expect(smallMeeting([{ ...practice, segments: ['khong-co'] }, pause]).deck).toHaveLength(3);
});

test('what the shelf has no more is left out', () => {
  const { plan, shelf } = smallMeeting();
  const without = { ...shelf, script: () => null, quiz: () => null };
  expect(deckOf(plan, without).map(({ kind }) => kind)).toEqual(['title', 'point', 'point', 'pause', 'end']);
});
