import { expect, test } from 'vitest';
import { compileScript } from '#core/content/compile.ts';
import { both, smallLibrary } from '#support/small-library.ts';
import { planOf } from './plan-of.ts';
import { wayTo } from './way-to.ts';

const options = [
  { id: 'minh', label: both('Mình') },
  { id: 'ho', label: both('Hộ') },
];
const library = smallLibrary({
  script: {
    questions: [
      { id: 'cho-ai', ask: both('Cho ai?'), options },
      { id: 'lan', ask: both('Lần mấy?'), options },
    ],
  },
  step: {
    only: { 'cho-ai': ['ho'], lan: ['minh', 'ho'] },
    faults: [{ id: 'loi', title: both('a'), sees: both('a'), why: both('a'), repair: both('a'), ask: both('a') }],
  },
});
const [authored] = library.scripts;
if (authored === undefined) throw new Error('no script');
const script = compileScript(library, authored);

test('the way is kept where it passes the step, and changed where it does not', () => {
  const way = { 'cho-ai': 'ho', lan: 'ho' };
  expect(wayTo(script, way, 'nhap-so')).toEqual(way);
  expect(wayTo(script, { ...way, 'cho-ai': 'minh' }, 'nhap-so')).toEqual({ 'cho-ai': 'ho', lan: 'minh' });
  expect(wayTo(script, { ...way, 'cho-ai': 'minh' }, 'chon-mot')).toEqual({ ...way, 'cho-ai': 'minh' });
});

test('what is still to be asked stays to be asked', () => {
  expect(wayTo(script, { 'cho-ai': 'minh' }, 'nhap-so')).toEqual({ 'cho-ai': 'minh' });
  expect(wayTo(script, { 'cho-ai': 'minh' }, 'khong-co')).toEqual({ 'cho-ai': 'minh' });
});

const FAULT = 'nhap-so.loi';

test('a run meets the faults that were chosen, and is given only answers that are offered', () => {
  expect(planOf(script, { faults: null, drill: false, answers: { 'cho-ai': 'ho', la: 'x' } })).toEqual({
    faults: [],
    drill: false,
    answers: { 'cho-ai': 'ho' },
    only: null,
  });
  expect(planOf(script, { faults: 'all', drill: false, answers: { 'cho-ai': 'ai-do' } })).toMatchObject({
    faults: [FAULT],
    answers: {},
  });
  expect(planOf(script, { faults: FAULT, drill: true, answers: {} })).toMatchObject({ faults: [FAULT], drill: true });
});

test('a fault that is no more is neither met nor drilled', () => {
  expect(planOf(script, { faults: 'khong-co', drill: true, answers: {} })).toMatchObject({ faults: [], drill: false });
});
