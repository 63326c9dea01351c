import { expect, test } from 'vitest';
import { both, issuesOf, rulesOf, WRITTEN, type Changes } from '#support/small-library.ts';

const { firstStep, laterSteps, script, screen } = WRITTEN;
const first = ['segments', 0, 'steps', 0];
const mistake = firstStep.mistakes?.[0];
if (mistake === undefined) throw new Error('the first step has a mistake');
const steps = (...list: readonly (typeof firstStep)[]): Changes => ({
  script: { segments: [{ id: 'chang-mot', title: both('Chặng'), steps: [...list] }] },
});
const later = (index: number, change: Partial<typeof firstStep>): Changes =>
  steps(firstStep, ...laterSteps.map((step, at) => (at === index ? { ...step, ...change } : step)));

const said = {
  title: both('Trục trặc'),
  sees: both('Trang báo chưa nhận.'),
  why: both('Vì thiếu số.'),
  repair: both('Làm lại.'),
  ask: both('Quầy'),
};
const repair = {
  id: 'sua',
  do: 'type',
  target: 'so',
  say: both('Nhập ô **Số**.'),
  why: both('Cho đúng.'),
  hint: both('Ở giữa.'),
} as const;
const faulty = (fault: object): Changes => ({ step: { faults: [{ id: 'loi', ...said, ...fault }] } });
const firstFault = [...first, 'faults', 0];

test.each<readonly [string, Changes, readonly (string | number)[]]>([
  ['unknown-source', { script: { source: 'khong-co' } }, ['source']],
  ['unknown-persona', { script: { persona: 'khong-co' } }, ['persona']],
  ['unknown-screen', { script: { screens: { ...script.screens, nua: { use: 'khong-co' } } } }, ['screens', 'nua', 'use']],
  ['missing-parameter', { script: { screens: { ...script.screens, 'trang-mot': { use: 'trang' } } } }, ['screens', 'trang-mot']],
  [
    'unknown-parameter',
    { script: { screens: { ...script.screens, 'may-mot': { use: 'may', with: { thua: both('Thừa') } } } } },
    ['screens', 'may-mot', 'with', 'thua'],
  ],
  ['unreached-screen', { script: { screens: { ...script.screens, nua: { use: 'may' } } } }, ['screens', 'nua']],
  ['unknown-script', { script: { segments: [{ use: 'khong-co' }] } }, ['segments', 0, 'use']],
  ['unknown-screen', { step: { page: 'khong-co' } }, [...first, 'page']],
  ['frame', { step: { page: 'may-mot', phone: undefined } }, [...first, 'page']],
  ['no-screen', later(1, { page: undefined }), ['segments', 0, 'steps', 2]],
  ['no-target', { step: { target: undefined } }, first],
  ['unknown-target', { step: { target: 'khong-co' } }, [...first, 'target']],
  ['target-kind', { step: { do: 'tap' } }, [...first, 'do']],
  ['unknown-item', { step: { target: 'so/mot' } }, [...first, 'target']],
  ['unknown-item', later(0, { target: 'chon/ba', also: [] }), ['segments', 0, 'steps', 1, 'target']],
  ['unknown-item', later(1, { target: 'giay-to' }), ['segments', 0, 'steps', 2, 'target']],
  ['unknown-item', later(0, { also: [{ do: 'choose', target: 'chon/ba' }] }), ['segments', 0, 'steps', 1, 'also', 0, 'target']],
  ['target-kind', later(0, { also: [{ do: 'tick', target: 'chon/hai' }] }), ['segments', 0, 'steps', 1, 'also', 0, 'do']],
  ['unknown-target', { step: { mistakes: [{ ...mistake, target: 'khong-co' }] } }, [...first, 'mistakes', 0]],
  ['unknown-item', { step: { mistakes: [{ ...mistake, target: 'chon/ba' }] } }, [...first, 'mistakes', 0]],
  ['unknown-item', { step: { mistakes: [{ ...mistake, target: 'gui/mot' }] } }, [...first, 'mistakes', 0]],
  ['still-target', { step: { mistakes: [{ ...mistake, target: 'tieu-de' }] } }, [...first, 'mistakes', 0]],
  ['right-mistake', { step: { mistakes: [{ ...mistake, target: 'so' }] } }, [...first, 'mistakes', 0]],
  ['right-mistake', later(0, { mistakes: [{ ...mistake, target: 'chon/hai' }] }), ['segments', 0, 'steps', 1, 'mistakes', 0]],
  ['unknown-region', { step: { region: 'khong-co' } }, [...first, 'region']],
  ['unknown-screen', faulty({ page: 'khong-co' }), [...firstFault, 'page']],
  ['unknown-target', faulty({ steps: [{ ...repair, target: 'khong-co' }] }), [...firstFault, 'steps', 0, 'target']],
  ['target-kind', faulty({ steps: [repair, { ...repair, id: 'nua', do: 'tick' }] }), [...firstFault, 'steps', 1, 'do']],
  ['frame', faulty({ steps: [{ ...repair, page: 'may-mot' }] }), [...firstFault, 'steps', 0, 'page']],
  ['generic-critical', { script: { knowledge: 'generic' } }, [...first, 'critical']],
])('%s %#', (rule, changes, path) => {
  const found = issuesOf(changes).filter((issue) => issue.thing.kind === 'scripts');
  expect(found[0]).toMatchObject({ rule, path, severity: 'error', thing: { id: 'bai' } });
});

test.each<readonly [string, object, readonly string[]]>([
  ['a repair asks for what already stands in its box', {}, ['same-again']],
  ['the box shows what is wrong', { shows: { so: '00000000000' } }, []],
  ['the box stands empty', { shows: { so: '' } }, []],
  ['what is shown would be right', { shows: { so: '0000 0000 0000' } }, ['right-shown']],
  ['what is shown stands in no box', { shows: { so: '', chon: 'hai' } }, ['unknown-target']],
])('%s', (_, fault, rules) => {
  expect(rulesOf(later(0, { faults: [{ id: 'loi', ...said, steps: [repair], ...fault }] }))).toEqual(rules);
});

test('a fault may be mended by the step once more, or on a screen of its own that counts as reached', () => {
  expect(rulesOf(faulty({}))).toEqual([]);
  expect(rulesOf(faulty({ steps: [repair] }))).toEqual([]);
  const own = faulty({ page: 'nua', steps: [{ ...repair, page: 'nua' }] });
  const screens = { ...script.screens, nua: { use: 'trang', with: { ten: both('Nữa') } } };
  expect(rulesOf({ ...own, script: { screens } })).toEqual([]);
});

test('a step id stands once in a script', () => {
  const [choose, attach, phone] = laterSteps;
  if (choose === undefined || attach === undefined || phone === undefined) throw new Error('three later steps');
  const found = issuesOf(steps(firstStep, choose, { ...attach, id: choose.id }, phone));
  expect(found.map((issue) => issue.rule)).toEqual(['duplicate-inner-id', 'duplicate-step']);
});

test('a segment of thirteen steps is too long; of twelve it is not', () => {
  const many = (count: number): Changes =>
    steps(...laterSteps, ...Array.from({ length: count - 3 }, (_, index) => ({ ...firstStep, id: `buoc-${index}` })));
  expect(rulesOf(many(12))).toEqual([]);
  expect(rulesOf(many(13))).toEqual(['segment-length']);
});

test('a file to attach needs a sample file', () => {
  const blocks = screen.blocks.map((block) =>
    block.kind === 'files' ? { ...block, rows: block.rows.map((row) => ({ ...row, file: undefined })) } : block,
  );
  expect(rulesOf({ screen: { blocks } })).toEqual(['no-file']);
});

test('a placeholder nobody fills is found once the script uses the screen', () => {
  const screens = { ...script.screens, 'trang-mot': { use: 'trang', with: { ten: both('{persona.khong-co}') } } };
  expect(rulesOf({ script: { screens } })).toEqual(['placeholder']);
});

test('a sample must suit its field once the value of the persona is in it', () => {
  expect(issuesOf({ persona: { fields: { ten: 'Mẫu', so: 'không phải số' } } })).toMatchObject([
    { rule: 'sample', thing: { kind: 'scripts', id: 'bai' }, path: ['screens', 'trang-mot'] },
  ]);
});

test('borrowed segments exist, and are of the same person', () => {
  const borrower = { ...script, id: 'bai-hai', screens: {}, segments: [{ use: 'bai', segments: ['chang-mot'] }] };
  expect(rulesOf({ moreScripts: [borrower] })).toEqual([]);
  expect(issuesOf({ moreScripts: [{ ...borrower, segments: [{ use: 'bai', segments: ['chang-hai'] }] }] })).toMatchObject([
    { rule: 'unknown-segment', thing: { id: 'bai-hai' }, path: ['segments', 0, 'segments'] },
  ]);
  const other = { id: 'khac', name: both('Khác'), fields: { ten: 'Khác', so: '000000000000' } };
  expect(rulesOf({ morePersonas: [other], moreScripts: [{ ...borrower, persona: 'khac' }] })).toEqual(['persona']);
});
