import { expect, test } from 'vitest';
import { both, smallLibrary, WRITTEN, type Changes } from '#support/small-library.ts';
import { start } from '../simulation/engine.ts';
import { progress } from '../simulation/selectors.ts';
import { checkRuns } from './check-runs.ts';
import { compileScript } from './compile.ts';

const found = (changes: Changes, most?: number) =>
  checkRuns(smallLibrary(changes), most).issues.map(({ rule, path }) => ({ rule, path }));

const [choose, attach, look] = WRITTEN.laterSteps;
if (choose === undefined || attach === undefined || look === undefined) throw new Error('steps');
const segment = (steps: readonly unknown[], more: object = {}) => ({ id: 'chang', title: both('Chặng'), steps, ...more });
const withSegments = (...segments: readonly unknown[]) => ({ ...WRITTEN.script, segments }) as NonNullable<Changes['script']>;

test('a right script is played from end to end', () => {
  const { issues, states } = checkRuns(smallLibrary());
  expect(issues).toEqual([]);
  expect(states.get('bai')).toBeGreaterThan(100);
});

test('a step no answer leads to is told where it stands', () => {
  const questions = [{ id: 'ai', ask: both('Cho ai?'), options: ['minh', 'nguoi-khac'].map((id) => ({ id, label: both(id) })) }];
  const never = { ...choose, only: { ai: ['minh'] } };
  const script = {
    ...withSegments(segment([WRITTEN.firstStep]), segment([never, attach], { id: 'hai', only: { ai: ['nguoi-khac'] } })),
    questions,
  } as NonNullable<Changes['script']>;
  expect(found({ script })).toEqual([{ rule: 'never-reached', path: ['segments', 1, 'steps', 0] }]);
});

test('a target that is hidden when it is asked for is told', () => {
  const blocks = WRITTEN.screen.blocks.map((block) =>
    block.id === 'giay-to' ? { ...block, when: { block: 'chon', equals: 'hai' } } : block,
  );
  const script = withSegments(segment([WRITTEN.firstStep, { ...choose, also: [] }, attach, look]));
  expect(found({ screen: { blocks }, script })).toEqual([{ rule: 'out-of-sight', path: ['segments', 0, 'steps', 2] }]);
});

test('a repair that cannot be seen is told at its step', () => {
  const blocks = WRITTEN.screen.blocks.map((block) =>
    block.id === 'gui' ? { ...block, when: { block: 'chon', equals: 'hai' } } : block,
  );
  const fault = {
    id: 'mat-mang',
    ...Object.fromEntries(['title', 'sees', 'why', 'repair', 'ask'].map((key) => [key, both('Câu.')])),
    steps: [{ id: 'gui-lai', do: 'tap', target: 'gui', say: both('Bấm **Gửi**.'), why: both('Vì.'), hint: both('Dưới.') }],
  };
  const script = withSegments(segment([WRITTEN.firstStep, { ...choose, also: [], faults: [fault] }]));
  expect(found({ screen: { blocks }, script })).toEqual([{ rule: 'out-of-sight', path: ['segments', 0, 'steps', 1] }]);
});

test('a script with more states than one can oversee is to be split', () => {
  expect(found({}, 50)).toEqual([{ rule: 'split', path: ['segments'] }]);
});

const ways = [{ id: 'ai', ask: both('Cho ai?'), options: ['minh', 'ho'].map((id) => ({ id, label: both(id) })) }];

test('a script whose every part lies on a branch can be counted before the way is known', () => {
  const script = {
    ...withSegments(
      segment([WRITTEN.firstStep, choose, attach, look], { only: { ai: ['minh'] } }),
      segment([{ ...attach, id: 'anh-ho' }], { id: 'hai', only: { ai: ['ho'] } }),
    ),
    questions: ways,
  } as NonNullable<Changes['script']>;
  expect(found({ script })).toEqual([]);
  const library = smallLibrary({ script });
  const [authored] = library.scripts;
  if (authored === undefined) throw new Error('script');
  const compiled = compileScript(library, authored);
  const asking = start(compiled, 'practice');
  expect(asking.phase).toBe('asking');
  expect(progress(compiled, asking)).toMatchObject({ segment: 1, step: 0, steps: 0 });
});

test('another right way that hides what comes after is told', () => {
  const blocks = WRITTEN.screen.blocks.map((block) =>
    block.id === 'giay-to' ? { ...block, when: { block: 'chon', equals: 'mot' } } : block,
  );
  expect(found({ screen: { blocks } }).map(({ rule }) => rule)).toEqual(['out-of-sight']);
});
