import { describe, expect, test } from 'vitest';
import { both, issuesOf, rulesOf, smallLibrary, WRITTEN, type Changes } from '#support/small-library.ts';
import { hardestSentences } from './check-reading.ts';

const first = ['segments', 0, 'steps', 0];
const tieng = (count: number): string => Array.from({ length: count }, () => 'từ').join(' ');
const say = (vi: string) => ({ say: both(`${vi} **Số**`, 'Type **Số (number)**.') });

const fault = { id: 'hong', title: both('Hỏng'), sees: both('Thấy.'), why: both('Vì.'), repair: both('Sửa.'), ask: both('Quầy') };
const repair = { id: 'sua', do: 'type', target: 'so', ...say('Nhập'), why: both('Vì.'), hint: both('Ở giữa.') } as const;
const repaired = (changes: object): Changes => ({ step: { faults: [{ ...fault, steps: [{ ...repair, ...changes }] }] } });
const inRepair = [...first, 'faults', 0, 'steps', 0];

const asking = (ask: string): Changes => ({
  script: {
    questions: [
      {
        id: 'cho-ai',
        ask: both(ask),
        options: [
          { id: 'minh', label: both('Mình') },
          { id: 'ho', label: both('Hộ') },
        ],
      },
    ],
  },
  step: { only: { 'cho-ai': ['minh'] } },
});

describe('a sentence of the coach has at most 14 tiếng', () => {
  test.each<readonly [string, Changes, readonly (string | number)[]]>([
    ['say', { step: say(tieng(14)) }, [...first, 'say', 'vi']],
    ['hint', { step: { hint: both(tieng(15)) } }, [...first, 'hint', 'vi']],
    ['say of a repair', repaired(say(tieng(14))), [...inRepair, 'say', 'vi']],
    ['hint of a repair', repaired({ hint: both(tieng(15)) }), [...inRepair, 'hint', 'vi']],
    [
      'hint of a step in any order',
      {
        script: {
          segments: [
            {
              id: 'chang',
              title: both('Chặng'),
              steps: [
                {
                  anyOrder: [
                    WRITTEN.firstStep,
                    ...WRITTEN.laterSteps.slice(0, 1).map((step) => ({ ...step, hint: both(tieng(15)) })),
                  ],
                },
              ],
            },
          ],
          screens: { 'trang-mot': { use: 'trang', with: { ten: both('{persona.ten}') } } },
        },
      },
      ['segments', 0, 'steps', 0, 'anyOrder', 1, 'hint', 'vi'],
    ],
    ['question of a script', asking(tieng(15)), ['questions', 0, 'ask', 'vi']],
  ])('%s', (_, changes, path) => {
    const found = issuesOf(changes).filter((issue) => issue.rule === 'sentence-length');
    expect(found).toMatchObject([{ path, severity: 'error', thing: { kind: 'scripts', id: 'bai' } }]);
    expect(found[0]?.message).toContain('has 15 tiếng, at most 14');
  });

  test('fourteen are not too many, and a label or a quotation counts as one however long', () => {
    expect(rulesOf({ step: { ...say(tieng(13)), hint: both(`${tieng(13)} “một hai ba bốn năm”`) } })).toEqual([]);
  });
});

describe('any other sentence has at most 20', () => {
  const long = both(tieng(21));
  test.each<readonly [string, Changes, string, readonly (string | number)[]]>([
    ['a summary', { procedure: { summary: long } }, 'procedures', ['summary', 'vi']],
    [
      'a fact',
      { procedure: { more: [{ id: 'them', label: both('Thêm'), fact: { text: long, source: 'nguon', confidence: 'high' } }] } },
      'procedures',
      ['more', 0, 'fact', 'text', 'vi'],
    ],
    ['a field of the office', { officeField: { label: long } }, 'officeFields', ['label', 'vi']],
    ['a why', { step: { why: long } }, 'scripts', [...first, 'why', 'vi']],
    ['what a fault shows', { step: { faults: [{ ...fault, sees: long }] } }, 'scripts', [...first, 'faults', 0, 'sees', 'vi']],
    [
      'what is said to a mistake',
      { step: { mistakes: [{ target: 'gui', say: both(tieng(21)), repair: both('Nhập trước.') }] } },
      'scripts',
      [...first, 'mistakes', 0, 'say', 'vi'],
    ],
    ['the end', { script: { end: { text: long } } }, 'scripts', ['end', 'text', 'vi']],
  ])('%s', (_, changes, kind, path) => {
    const found = issuesOf(changes);
    expect(found).toMatchObject([{ rule: 'sentence-length', path, thing: { kind } }]);
    expect(found[0]?.message).toContain('“từ từ từ từ từ từ từ từ…” has 21 tiếng, at most 20');
  });

  test('twenty are not too many, and each sentence is counted by itself', () => {
    expect(rulesOf({ procedure: { summary: both(`${tieng(20)}. ${tieng(20)}: ${tieng(20)}`) } })).toEqual([]);
  });

  test('every sentence that is too long is told', () => {
    expect(issuesOf({ procedure: { summary: both(`${tieng(21)}. Ngắn. ${tieng(22)}.`) } }).map(({ message }) => message)).toEqual(
      ['“từ từ từ từ từ từ từ từ…” has 21 tiếng, at most 20', '“từ từ từ từ từ từ từ từ…” has 22 tiếng, at most 20'],
    );
  });
});

describe('what stands beside the page is held as a whole, too', () => {
  test.each<readonly [string, NonNullable<Changes['step']>, string, readonly string[]]>([
    ['a say of two sentences', say(`${tieng(8)}. ${tieng(7)}`), 'say-length', ['say', 'vi']],
    ['a why of two sentences', { why: both(`${tieng(13)}. ${tieng(13)}.`) }, 'why-length', ['why', 'vi']],
    ['an English say of 17 words', { say: both('Nhập **Số**.', `${tieng(16)} **Số (number)**`) }, 'say-length', ['say', 'en']],
    ['an English why of 34 words', { why: both('Vì cần.', tieng(34)) }, 'why-length', ['why', 'en']],
  ])('%s', (_, step, rule, path) => {
    expect(issuesOf({ step })).toMatchObject([{ rule, path: [...first, ...path] }]);
  });

  test('a say of 14 and a why of 25 are not too much', () => {
    expect(rulesOf({ step: { ...say(`${tieng(7)}. ${tieng(6)}`), why: both(`${tieng(13)}. ${tieng(12)}.`) } })).toEqual([]);
  });
});

describe('not the kiosk’s own words, so not counted', () => {
  const long = both(tieng(30));
  test.each<readonly [string, Changes]>([
    ['a simulated screen', { screen: { app: long } }],
    [
      'what a script fills into one',
      { script: { screens: { 'trang-mot': { use: 'trang', with: { ten: long } }, 'may-mot': { use: 'may' } } } },
    ],
    ['the name of a portal', { portal: { name: long } }],
    ['the official title of a procedure', { procedure: { officialName: long } }],
    [
      'the name of a paper',
      { procedure: { papers: (WRITTEN.procedure.papers ?? []).map((paper) => ({ ...paper, name: long })) } },
    ],
    ['a legal basis', { procedure: { legal: { text: long, source: 'nguon' } } }],
  ])('%s', (_, changes) => {
    expect(rulesOf(changes)).toEqual([]);
  });
});

test('the hardest sentences: one a text, the hardest first, the same one once, none that is exempt', () => {
  const library = smallLibrary({
    portal: { name: both(tieng(30)) },
    procedure: { summary: both(`${tieng(18)}. Ngắn.`) },
    step: { why: both(`${tieng(18)}.`), hint: both(tieng(12)) },
  });
  const found = hardestSentences(library, 2);
  expect(found.map((one) => [one.tieng, one.text.limit, one.text.path.join('.')])).toEqual([
    [18, 20, 'summary'],
    [12, 14, 'segments.0.steps.0.hint'],
  ]);
});
