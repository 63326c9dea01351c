import { describe, expect, test } from 'vitest';
import { meetingChanges } from '#support/small-meeting.ts';
import { both, issuesOf, rulesOf, WRITTEN, type Changes } from '#support/small-library.ts';

const pause = { kind: 'pause', note: both('Ai hỏi gì không?'), minutes: 10 };
type Round = NonNullable<Changes['quizzes']>[number]['rounds'][number];
/** A meeting of one part and a pause, of as many minutes as there must be. */
const meetingOf = (part: Readonly<Record<string, unknown>>): Changes => meetingChanges([{ ...part, minutes: 5 }, pause]);
const wrongIn = (changes: Changes) => issuesOf(changes).map(({ rule, path, severity }) => [rule, path.join('.'), severity]);
const practice = { kind: 'practice', subject: 'thu-tuc' };

/** The script of the small library with a question, and a segment only one answer leads to. */
const ASKED = {
  id: 'cach',
  ask: both('Cách nào?'),
  options: [
    { id: 'mang', label: both('Trên mạng') },
    { id: 'quay', label: both('Ở quầy') },
  ],
};
const branched = (part: Readonly<Record<string, unknown>>): Changes => ({
  ...meetingOf({ ...practice, ...part }),
  script: {
    questions: [ASKED],
    segments: [
      { id: 'chung', title: both('Chung'), steps: [WRITTEN.firstStep] },
      { id: 'rieng', title: both('Riêng'), steps: [...WRITTEN.laterSteps], only: { cach: ['quay'] } },
    ],
  },
});

test('a meeting of every kind of part is in order', () => {
  expect(issuesOf(meetingChanges())).toEqual([]);
});

describe('what a part names is there', () => {
  test.each<readonly [string, Changes, string]>([
    ['unknown-subject', meetingOf({ ...practice, subject: 'khac' }), 'items.0.subject'],
    ['unknown-subject', meetingOf({ kind: 'opening', subject: 'khac' }), 'items.0.subject'],
    ['unknown-segment', meetingOf({ ...practice, segments: ['chang-mot', 'khac'] }), 'items.0.segments.1'],
    ['unknown-question', meetingOf({ ...practice, answers: { khac: 'co' } }), 'items.0.answers.khac'],
    ['unknown-answer', branched({ answers: { cach: 'khac' } }), 'items.0.answers.cach'],
    ['unknown-fault', meetingOf({ kind: 'trouble', subject: 'thu-tuc', fault: 'nhap-so.khac' }), 'items.0.fault'],
    ['unknown-quiz', meetingOf({ kind: 'quiz', quiz: 'khac' }), 'items.0.quiz'],
    ['unknown-round', meetingOf({ kind: 'quiz', quiz: 'hoi', rounds: ['mot', 'khac'] }), 'items.0.rounds.1'],
    ['unknown-subject', meetingChanges(undefined, { handouts: ['khac'] }), 'handouts.0'],
    [
      'asked-twice',
      meetingChanges([
        { kind: 'quiz', quiz: 'hoi', rounds: ['mot'], minutes: 5 },
        { kind: 'quiz', quiz: 'hoi', minutes: 10 },
      ]),
      'items.1',
    ],
    ['handout-twice', meetingChanges(undefined, { handouts: ['thu-tuc', 'thu-tuc'] }), 'handouts.1'],
  ])('%s', (rule, changes, path) => {
    expect(wrongIn(changes)).toEqual([[rule, path, 'error']]);
  });

  test('a subject without a practice or an opening has none to be shown, nor a sheet', () => {
    const bare = (part: Readonly<Record<string, unknown>>): Changes => {
      const { procedure: _lesson, quizzes: _quizzes, ...changes } = meetingOf(part);
      return changes;
    };
    expect(wrongIn(bare({ kind: 'opening', subject: 'thu-tuc' }))).toEqual([['no-opening', 'items.0.subject', 'error']]);
    const { script: _script, ...unpractised } = WRITTEN.procedure;
    const changes = { ...bare(practice), procedure: { ...unpractised, script: undefined } };
    expect(wrongIn(changes).filter(([, , severity]) => severity === 'error')).toEqual([
      ['no-handout', 'handouts.0', 'error'],
      ['no-practice', 'items.0.subject', 'error'],
    ]);
  });

  test('a segment only another answer leads to is never shown', () => {
    expect(wrongIn(branched({ segments: ['rieng'] }))).toEqual([['segment-off-way', 'items.0.segments.0', 'error']]);
    expect(wrongIn(branched({ segments: ['rieng'], answers: { cach: 'quay' } }))).toEqual([]);
  });
});

test('a part that shows nothing is no part', () => {
  const twice = meetingOf({ ...practice, segments: ['chang-mot', 'chang-mot'] });
  expect(wrongIn(twice)).toEqual([['no-slide', 'items.0', 'error']]);
});

test('what is wrong in a script is said of the script', () => {
  const rules = rulesOf({ ...meetingOf(practice), script: { persona: 'khac' } });
  expect(rules.filter((rule) => rule.startsWith('unknown'))).toEqual(['unknown-persona']);
});

describe('minutes', () => {
  test('of the parts are those of the meeting', () => {
    expect(issuesOf(meetingChanges(undefined, { minutes: 30 }))).toMatchObject([
      { rule: 'minutes-sum', severity: 'error', path: ['minutes'], message: 'the parts take 15 minutes, the meeting 30' },
    ]);
  });

  test('are enough for the steps, and for whoever comes to the front twice as many', () => {
    const many = Array.from({ length: 7 }, (_, at) => ({ ...WRITTEN.firstStep, id: `buoc-${at}` }));
    const steps = (front: boolean, minutes: number): readonly string[] => {
      const changes = meetingChanges([
        { ...practice, front, minutes },
        { ...pause, minutes: 15 - minutes },
      ]);
      return issuesOf({ ...changes, script: { segments: [{ id: 'chang', title: both('Chặng'), steps: many }] } })
        .filter(({ rule }) => rule === 'too-many-steps')
        .map(({ severity, message }) => `${severity}: ${message}`);
    };
    expect(steps(false, 1)).toEqual(['warning: 7 steps in 1 minutes, at most 6']);
    expect(steps(true, 2)).toEqual(['warning: 7 steps in 2 minutes at the front, at most 6']);
    expect([...steps(false, 2), ...steps(true, 3)]).toEqual([]);
  });
});

describe('the last row reads no more than 25 words at once', () => {
  const words = (count: number, end = '.'): string => `Từ ${'từ '.repeat(count - 2)}từ${end}`;
  const said = (changes: Changes): readonly string[] =>
    issuesOf(changes).flatMap(({ rule, path, message }) => (rule === 'room-words' ? [`${path.join('.')} ${message}`] : []));

  test('of a sentence, in both languages, wherever it stands', () => {
    const name = { vi: 'Buổi mẫu', en: words(26) };
    expect(said(meetingChanges(undefined, { name }))).toEqual([
      'name buoi.name (en): “Từ từ từ từ từ từ từ từ…” has 26 words, at most 25',
    ]);
    const step = { ...WRITTEN.firstStep, say: { vi: `**Số** ${words(25)}`, en: '**Số (number)**' } };
    expect(said({ ...meetingOf(practice), step })).toEqual([
      'items.0 bai.nhap-so.say (vi): “**Số** Từ từ từ từ từ từ từ…” has 26 words, at most 25',
    ]);
    expect(said(meetingChanges(undefined, { name: both(words(25), words(25)) }))).toEqual([]);
  });

  test('and of a text as a whole, English a third more', () => {
    const remember = (text: { vi: string; en: string }) => meetingChanges(undefined, { remember: [text] });
    const two = (count: number): string => `${words(15)} ${words(count - 15)}`;
    expect(said(remember({ vi: two(26), en: two(34) }))).toEqual([
      'remember buoi.remember.1 (vi): 26 words altogether, at most 25',
      'remember buoi.remember.1 (en): 34 words altogether, at most 33',
    ]);
    expect(said(remember({ vi: two(25), en: two(33) }))).toEqual([]);
  });

  test('of a trouble and of a question, each told once', () => {
    const long = both(words(26));
    const changes = meetingChanges();
    // The right answer stands in the question and again in its answer.
    const wordy = (round: Round): Round => ({
      ...round,
      answers: round.answers.map((answer) => (answer.right === true ? { ...answer, label: long } : answer)),
      why: long,
    });
    const quizzes = changes.quizzes?.map((quiz) => ({ ...quiz, rounds: quiz.rounds.map(wordy) }));
    const fault = changes.step?.faults?.map((one) => ({ ...one, sees: long })) ?? [];
    expect(
      said({ ...changes, quizzes: quizzes ?? [], step: { ...changes.step, faults: fault } }).map((one) => one.split(' (')[0]),
    ).toEqual(
      [
        'items.3 bai.nhap-so.thieu.sees',
        ...['mot', 'hai'].flatMap((id) => [`items.4 hoi.${id}.that`, `items.4 hoi.${id}.why`]),
      ].flatMap((place) => [place, place]),
    );
  });
});

test('a sentence of the plan itself is held to what holds for every sentence', () => {
  const note = both(`Vui lòng ${'nói '.repeat(20)}chậm.`);
  const rules = issuesOf(meetingOf({ kind: 'pause', note })).map(({ rule, path }) => `${rule} ${path.join('.')}`);
  expect(rules).toEqual(['tone items.0.note', 'sentence-length items.0.note.vi']);
  const untold = issuesOf({ ...meetingOf({ kind: 'pause', note: both('Nói về trích lục.') }), glosses: [] });
  expect(untold.filter(({ message }) => message.includes('“trích lục”'))).toMatchObject([
    { rule: 'gloss-missing', thing: { kind: 'plans', id: 'buoi' }, path: ['items', 0, 'note', 'vi'] },
  ]);
});
