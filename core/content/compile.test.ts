import { expect, test } from 'vitest';
import { both, smallLibrary, WRITTEN } from '#support/small-library.ts';
import { compile, compileScript } from './compile.ts';

const library = smallLibrary();
const pack = compile(library, 'phien-ban');
const [compiled] = pack.scripts;
if (compiled === undefined) throw new Error('one script');

test('the pack carries its version and the latest source date', () => {
  const older = { id: 'cu', title: both('Cũ'), date: '2026-06-30' };
  expect(compile({ ...library, sources: [older, ...library.sources] }, 'a')).toMatchObject({
    format: 1,
    version: 'a',
    date: '2026-07',
  });
});

test('subjects stand in lists by their order, and as they were read where it is the same', () => {
  const [first] = smallLibrary().procedures;
  if (first === undefined) throw new Error('the small library has a procedure');
  const procedures = [
    { ...first, id: 'ba' },
    { ...first, id: 'mot', order: 10 },
    { ...first, id: 'hai', order: 20 },
    { ...first, id: 'bon' },
  ];
  expect(compile({ ...smallLibrary(), procedures }, 'v').procedures.map(({ id }) => id)).toEqual(['mot', 'hai', 'ba', 'bon']);
});

test('who can file online is asked for VNeID first, in other words where there is no other way', () => {
  const [first] = library.procedures;
  const [asked] = library.questions;
  if (first === undefined || asked === undefined) throw new Error('the small library has a procedure and a question');
  const only = { ...asked, id: 'vneid-only', ask: { vi: 'Chỉ trên mạng?', en: 'Only online?' } };
  const procedures = [
    { ...first, id: 'khong', online: false },
    { ...first, id: 'cung-duoc', online: true },
    { ...first, id: 'chi-mang', online: 'only' as const },
  ];
  const asking = compile({ ...library, procedures, questions: [asked, only] }, 'v').procedures;
  const own = first.questions.map(({ id }) => id);
  expect(asking.map(({ questions }) => questions.map(({ id }) => id))).toEqual([own, ['vneid', ...own], ['vneid', ...own]]);
  expect(asking.map(({ questions }) => questions[0]?.ask.vi)).toEqual([first.questions[0]?.ask.vi, asked.ask.vi, only.ask.vi]);
});

test('a screen is filled in for its script: parameters in their language, defaults, and the persona', () => {
  const [heading, group] = compiled.screens['trang-mot']?.blocks ?? [];
  expect(heading).toMatchObject({
    text: { vi: 'Xin chào Nguyễn Văn Mẫu', en: 'Xin chào in English Nguyễn Văn Mẫu in English in English' },
  });
  expect(group).toMatchObject({ blocks: [{ sample: '000000000000' }] });
  expect(compiled.screens['trang-mot']).not.toHaveProperty('params');
});

test('a step knows its device, its screens and, unless it says otherwise, the group its target stands in', () => {
  const steps = compiled.segments.flatMap((segment) => segment.groups.flatMap((group) => group.steps));
  expect(steps.map(({ id, on, region }) => [id, on, region])).toEqual([
    ['nhap-so', 'page', 'khung'],
    ['chon-mot', 'page', undefined],
    ['them-anh', 'page', undefined],
    ['xem-tin', 'phone', undefined],
  ]);
  expect(
    compileScript(smallLibrary({ step: { region: 'chon' } }), smallLibrary({ step: { region: 'chon' } }).scripts[0] ?? never())
      .segments[0]?.groups[0]?.steps[0]?.region,
  ).toBe('chon');
});

test('borrowed segments come in whole, with their screens, under the name of their lender', () => {
  const borrower = { ...WRITTEN.script, id: 'bai-hai', screens: {}, segments: [{ use: 'bai' }] };
  const lending = smallLibrary({ moreScripts: [borrower] });
  const [, borrowed] = compile(lending, 'a').scripts;
  expect(Object.keys(borrowed?.screens ?? {})).toEqual(['bai.trang-mot', 'bai.may-mot']);
  expect(borrowed?.segments.map((segment) => segment.id)).toEqual(['bai.chang-mot']);
  const own = compiled.segments[0]?.groups.flatMap((group) => group.steps) ?? [];
  expect(borrowed?.segments[0]?.groups.flatMap((group) => group.steps)).toEqual(
    own.map((step) => ({
      ...step,
      id: `bai.${step.id}`,
      ...(step.page === undefined ? {} : { page: `bai.${step.page}` }),
      ...(step.phone === undefined ? {} : { phone: `bai.${step.phone}` }),
    })),
  );
});

test('only the named segments are borrowed; any-order steps stay one group', () => {
  const segments = [
    { id: 'mot', title: both('Một'), steps: [WRITTEN.firstStep] },
    { id: 'hai', title: both('Hai'), steps: [{ anyOrder: [...WRITTEN.laterSteps] }] },
  ];
  const lender = { ...WRITTEN.script, segments };
  const borrower = { ...WRITTEN.script, id: 'bai-hai', screens: {}, segments: [{ use: 'bai', segments: ['hai'] }] };
  const scripts = compile(smallLibrary({ script: lender, moreScripts: [borrower] }), 'a').scripts;
  expect(scripts[0]?.segments.map((segment) => segment.groups.map((group) => group.steps.length))).toEqual([[1], [3]]);
  expect(scripts[1]?.segments.map((segment) => segment.id)).toEqual(['bai.hai']);
});

test('a reference to nothing is a defect, not an empty screen', () => {
  expect(() => compile({ ...library, personas: [] }, 'a')).toThrow('mau');
});

function never(): never {
  throw new Error('one script');
}
