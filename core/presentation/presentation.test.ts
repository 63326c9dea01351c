import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallMeeting } from '#support/small-meeting.ts';
import { outcomeOf } from './outcome.ts';
import { beginPresentation, onTheWall, present, type Presentation, type PresenterEvent } from './presentation.ts';

const meeting = smallMeeting();
const go = (events: readonly PresenterEvent[], from: Presentation = beginPresentation('buoi')): Presentation =>
  events.reduce((state, event) => present(meeting, state, event), from);
const at = (to: number): PresenterEvent => ({ kind: 'jump', to });
const next: PresenterEvent = { kind: 'next' };
const back: PresenterEvent = { kind: 'back' };
const dark: PresenterEvent = { kind: 'dark' };
const freeze: PresenterEvent = { kind: 'freeze' };
const first = meeting.deck.findIndex(({ kind }) => kind === 'step');
const question = meeting.deck.findIndex(({ kind }) => kind === 'question');
const last = meeting.deck.length - 1;

describe('pages', () => {
  test('are turned and jumped to, within the deck', () => {
    expect([go([next]).at, go([next, next, back]).at, go([back]).at, go([at(last), next]).at, go([at(last + 1)]).at]).toEqual([
      1,
      1,
      0,
      last,
      0,
    ]);
  });

  test('the first key in the dark brings the light and nothing else', () => {
    expect(go([dark, next])).toEqual(go([]));
    expect(go([dark, next, next]).at).toBe(1);
    expect(go([dark, back]).dark).toBe(false);
  });

  test('a frozen wall stays while the presenter looks ahead, and what was only looked at was not seen', () => {
    const ahead = go([freeze, next, next]);
    expect([ahead.at, onTheWall(ahead), ahead.seen]).toEqual([2, 0, []]);
    const thawed = go([freeze], ahead);
    expect([onTheWall(thawed), thawed.seen]).toEqual([2, [1]]);
  });
});

test('both windows speak the language the presenter chose', () => {
  expect(go([]).language).toBe('vi');
  expect(go([{ kind: 'language', language: 'en' }, next]).language).toBe('en');
});

describe('somebody at the front', () => {
  const atFront = go([at(first), { kind: 'front', on: true }]);
  const fill: PresenterEvent = { kind: 'act', event: { kind: 'fill', target: 'so', index: 0 } };

  test('does the step in hand, the pages follow, and the step is cheered', () => {
    const done = go([fill], atFront);
    expect([done.at, done.cheers, done.front?.phase]).toEqual([first + 1, 1, 'working']);
  });

  test('is never cheered for a mistake, nor moved on by one', () => {
    const missed = go([{ kind: 'act', event: { kind: 'tap', target: 'gui' } }], atFront);
    expect([missed.at, missed.cheers]).toEqual([first, 0]);
    expect(missed.front?.feedback?.kind).toBe('mistake');
  });

  test('gives the lead back by the presenter, or by any turned page', () => {
    expect(go([fill, { kind: 'front', on: false }], atFront)).toMatchObject({ at: first + 1, front: null, wasFront: true });
    expect(go([next], atFront)).toMatchObject({ at: first + 1, front: null });
  });

  test('who does the last step has done the part: the next one is in hand', () => {
    const of = meeting.deck.filter(({ kind }) => kind === 'step').length;
    const all: PresenterEvent[] = Array.from({ length: of }, () => ({ kind: 'act', event: { kind: 'do-it-for-me' } }));
    expect(go(all, atFront)).toMatchObject({ at: first + of, front: null });
  });

  test('is seen by all: the wall is neither dark nor frozen', () => {
    expect(go([at(first), freeze, dark, { kind: 'front', on: true }])).toMatchObject({ dark: false, frozen: null });
  });

  test('nobody comes to a slide without anything to do', () => {
    expect(go([{ kind: 'front', on: true }]).front).toBeNull();
    expect(go([fill])).toEqual(go([]));
  });
});

describe('hands', () => {
  const hands = (answer: string, count: number): PresenterEvent => ({ kind: 'hands', answer, count });

  test('are counted for an answer of the question in hand, and corrected by counting again', () => {
    const counted = go([at(question), hands('that', 30), hands('gia', 4), next, hands('gia', 5)]);
    expect(counted.hands).toEqual({ 'hoi/mot': { that: 30, gia: 5 } });
  });

  test.each([hands('khac', 3), hands('that', -1), hands('that', 1.5), hands('that', 501)])('%o counts nothing', (event) => {
    expect(go([at(question), event]).hands).toEqual({});
  });

  test('mean nothing where nothing is asked', () => {
    expect(go([hands('that', 3)]).hands).toEqual({});
  });
});

test('a part that was jumped over was not shown', () => {
  expect(outcomeOf(meeting, go([at(last)])).subjects).toEqual([]);
  expect(go([at(question), at(first)]).seen).toEqual([2, 4]);
});

test('what a meeting was: the parts the room saw, how, and the questions hands were counted for', () => {
  expect(outcomeOf(meeting, go([]))).toEqual({ subjects: [], shown: ['projector'], rounds: [] });
  const held = go([
    at(first),
    { kind: 'front', on: true },
    at(question),
    { kind: 'hands', answer: 'that', count: 30 },
    { kind: 'hands', answer: 'gia', count: 4 },
    next,
  ]);
  expect(outcomeOf(meeting, held)).toEqual({
    subjects: ['thu-tuc'],
    shown: ['projector', 'kiosk', 'quiz'],
    rounds: [{ quiz: 'hoi', round: 'mot', answered: 34, right: 30 }],
  });
});

test('whatever is pressed, the meeting stands on a slide of its deck, and what was seen never grows less', () => {
  const event = fc.oneof(
    fc.constantFrom<PresenterEvent>(
      ...(['next', 'back', 'dark', 'freeze', 'zoom'] as const).map((kind) => ({ kind })),
      { kind: 'front', on: true },
      { kind: 'front', on: false },
      { kind: 'act', event: { kind: 'do-it-for-me' } },
      { kind: 'act', event: { kind: 'tap', target: 'gui' } },
    ),
    fc.record({ kind: fc.constant('jump' as const), to: fc.integer({ min: -2, max: 20 }) }),
    fc.record({
      kind: fc.constant('hands' as const),
      answer: fc.constantFrom('that', 'gia'),
      count: fc.integer({ min: -5, max: 600 }),
    }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let state = beginPresentation('buoi');
      for (const one of events) {
        const former = state;
        state = present(meeting, state, one);
        expect(meeting.deck[state.at]).toBeDefined();
        expect(meeting.deck[onTheWall(state)]).toBeDefined();
        expect(state.seen).toEqual(expect.arrayContaining([...former.seen]));
        expect(state.cheers).toBeGreaterThanOrEqual(former.cheers);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }
    }),
  );
});

test('a question that is asked twice has its hands told once', () => {
  const quiz = { kind: 'quiz', quiz: 'hoi', rounds: ['mot'], minutes: 2 };
  const twice = smallMeeting([quiz, quiz]);
  let state = present(twice, beginPresentation('buoi'), at(1));
  state = present(twice, state, { kind: 'hands', answer: 'that', count: 9 });
  expect(outcomeOf(twice, state).rounds).toEqual([{ quiz: 'hoi', round: 'mot', answered: 9, right: 9 }]);
});
