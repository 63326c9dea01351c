import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { CallOutput } from '#core/contract/calls.ts';
import type { PartView, PlanTold } from '#core/presentation/plan-told.ts';
import { pressButton, Refusal, showInVisit } from '#support/visit-stage.tsx';
import { RoleContext } from '../may.ts';
import { PlansPart } from './PlansPart.tsx';

const both = (text: string) => ({ vi: `${text} (vi)`, en: text });
const kept = (was: 'talk' | 'practice' | 'pause', of: string | null, title: string | null, minutes: number): PartView => ({
  part: { kind: 'kept', was, of, nth: 0, minutes },
  kind: was,
  title: title === null ? null : both(title),
  trouble: null,
  quiz: null,
});
const PARTS = [kept('talk', null, 'Welcome', 3), kept('practice', 'birth', 'Birth', 8), kept('pause', null, null, 4)];
const PLAN: PlanTold = {
  id: 'meeting',
  name: both('Meeting'),
  audience: 'citizens',
  length: 15,
  parts: PARTS,
  handouts: [{ id: 'birth', name: both('Birth') }],
  copy: null,
  usable: true,
};
const COPY: PlanTold = {
  ...PLAN,
  id: 'ban-van-phong-1',
  name: both('Office version 1 – Meeting'),
  copy: { base: 'meeting', lost: 2 },
};
const GONE: PlanTold = {
  ...COPY,
  id: 'ban-van-phong-2',
  name: both('Office version 2'),
  audience: null,
  length: null,
  usable: false,
};
const trouble = (fault: string, title: string): PartView => ({
  part: { kind: 'trouble', subject: 'birth', fault, minutes: 4 },
  kind: 'trouble',
  title: both('Birth'),
  trouble: both(title),
  quiz: null,
});
const CATALOGUE: readonly PartView[] = [
  {
    part: { kind: 'practice', subject: 'wedding', minutes: 10 },
    kind: 'practice',
    title: both('Wedding'),
    trouble: null,
    quiz: null,
  },
  trouble('a.b', 'Wrong password'),
  trouble('a.c', 'No network'),
  { part: { kind: 'pause', minutes: 5 }, kind: 'pause', title: null, trouble: null, quiz: null },
];

type Listed = CallOutput<'plan.list'>;
const LISTED: Listed = { plans: [PLAN, COPY, GONE], parts: CATALOGUE, free: 'ban-van-phong-3', held: null };

/** The page, with what was asked of the service. */
async function show(
  over: Readonly<Record<string, unknown>> = {},
  listed: Listed | Refusal = LISTED,
  role: 'staff' | 'content' = 'content',
) {
  const asked: (readonly [string, unknown])[] = [];
  const answers: Readonly<Record<string, unknown>> = {
    'plan.save': {},
    'plan.remove': {},
    'paper.meeting': { state: 'sent' },
    'paper.handout': { state: 'sent' },
    'paper.cards': { state: 'sent' },
    'group.recent': { groups: [] },
    ...over,
  };
  const onBack = vi.fn();
  await act(async () => {
    showInVisit(
      () => (
        <RoleContext value={role}>
          <PlansPart onBack={onBack} />
        </RoleContext>
      ),
      {
        ...Object.fromEntries(
          Object.entries(answers).map(([name, answer]) => [
            name,
            (input: unknown) => {
              asked.push([name, input]);
              return answer;
            },
          ]),
        ),
        'plan.list': () => listed,
      },
      [],
    );
  });
  return { asked, onBack };
}
async function press(name: string | RegExp): Promise<void> {
  await act(async () => pressButton(name));
}
const click = (name: string): boolean => fireEvent.click(screen.getByRole('button', { name }));
const named = (): readonly (string | null)[] =>
  within(screen.getByRole('list'))
    .getAllByRole('group')
    .map((row) => row.getAttribute('aria-label'));
/** The innermost element that says it, whatever its blanks. */
const said = (text: RegExp): HTMLElement =>
  screen.getByText((_, element) => element?.children.length === 0 && text.test(element.textContent.replaceAll('\u00A0', ' ')));

test('every plan is listed; of a copy it is said what the content has no more', async () => {
  await show();
  expect(screen.getAllByText(/For citizens · planned/)).toHaveLength(2);
  expect(said(/^The content no longer has 2 parts of this version\./)).toBeDefined();
  expect(screen.getByText(/It cannot be used now/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Papers to print for Office version 2' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Change Office version 2' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Remove Office version 2' })).toBeDefined();
});

test('a copy is made by taps: moved, made longer, left out, undone, saved under its own number', async () => {
  const { asked } = await show();
  await press('Make an office version of Meeting');
  expect(screen.getByRole('heading', { name: 'Office version 3 – Meeting' })).toBeDefined();
  expect(screen.getByText('Just as long as planned')).toBeDefined();
  expect(named()).toEqual(['1. Talk: Welcome', '2. Practice: Birth', '3. Questions of the room']);
  click('Move up: 2. Practice: Birth');
  click('1 more: 1. Practice: Birth');
  expect(said(/^The parts add up to 16 minutes; 15 /)).toBeDefined();
  click('1 fewer: 2. Talk: Welcome');
  await press('Leave out 3. Questions of the room');
  expect(named()).toEqual(['1. Practice: Birth', '2. Talk: Welcome']);
  expect(said(/^The parts add up to 11 minutes; 15 /)).toBeDefined();
  // Two are the fewest.
  expect(screen.queryByRole('button', { name: /^Leave out/ })).toBeNull();
  await press('Undo the last step');
  expect(named()).toHaveLength(3);
  await press('Save the plan');
  expect(asked.filter(([name]) => name === 'plan.save')).toEqual([
    [
      'plan.save',
      {
        plan: {
          id: 'ban-van-phong-3',
          base: 'meeting',
          parts: [{ ...PARTS[1]?.part, minutes: 9 }, { ...PARTS[0]?.part, minutes: 2 }, PARTS[2]?.part],
        },
      },
    ],
  ]);
  expect(screen.getByText('“Office version 3 – Meeting” is saved.')).toBeDefined();
});

test('parts are added by kind and subject; a trouble also by which', async () => {
  await show();
  await press('Change Office version 1 – Meeting');
  await press('Add a part');
  await press('Wedding');
  expect(named().at(-1)).toBe('4. Practice: Wedding');
  await press('Add a part');
  click('Trouble');
  await press('Birth');
  await press('No network');
  await press('Add a part');
  click('Questions of the room');
  await press('Add time for questions');
  expect(said(/^The parts add up to 34 minutes; 15 minutes are planned\.$/)).toBeDefined();
});

test('the questions of a subject are added once', async () => {
  const quiz: PartView = {
    part: { kind: 'quiz', subject: 'birth', minutes: 5 },
    kind: 'quiz',
    title: both('Birth'),
    trouble: null,
    quiz: 'of-birth',
  };
  await show({}, { ...LISTED, parts: [...CATALOGUE, quiz] });
  await press('Change Office version 1 – Meeting');
  await press('Add a part');
  click('Questions');
  await press('Birth');
  await press('Add a part');
  click('Questions');
  expect(screen.queryByRole('button', { name: 'Birth' })).toBeNull();
  expect(said(/^Birth: in this plan already$/)).toBeDefined();
});

test('what was changed is not lost without a question; unchanged, one goes back at once', async () => {
  const { asked } = await show();
  await press('Change Office version 1 – Meeting');
  await press('Back to the list');
  await press('Change Office version 1 – Meeting');
  click('1 more: 1. Talk: Welcome');
  await press('Back to the list');
  expect(await screen.findByText('What you changed is not saved')).toBeDefined();
  await press('Go on changing');
  expect(screen.getByRole('button', { name: 'Undo the last step' })).toBeDefined();
  await press('Back to the list');
  await screen.findByText('What you changed is not saved');
  await press('Let the changes go');
  expect(screen.getByRole('heading', { name: 'Put a plan together' })).toBeDefined();
  expect(asked.filter(([name]) => name === 'plan.save')).toEqual([]);
});

test.each([
  ['storage-failed', /Could not be written to disk/],
  ['no-such-part', /lacks a part/],
  ['meeting-open', /A meeting is being held by this plan/],
])('a save that fails (%s) says why and leaves every change', async (problem, words) => {
  await show({ 'plan.save': new Refusal(problem) });
  await press('Change Office version 1 – Meeting');
  click('1 more: 1. Talk: Welcome');
  await press('Save the plan');
  expect(screen.getByText(words)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Undo the last step' })).toBeDefined();
});

test('the copy a meeting is held by is said to be, and is not changed meanwhile', async () => {
  await show({}, { ...LISTED, held: 'ban-van-phong-1' });
  expect(screen.getByText(/A meeting is being held by this plan/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /^(Change|Remove) Office version 1/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Papers to print for Office version 1 – Meeting' })).toBeDefined();
  expect(screen.getByRole('button', { name: 'Remove Office version 2' })).toBeDefined();
});

test('a copy is removed after a question', async () => {
  const { asked } = await show();
  await press('Remove Office version 1 – Meeting');
  await screen.findByText('Remove Office version 1 – Meeting?');
  await press('Keep it');
  expect(asked.filter(([name]) => name === 'plan.remove')).toEqual([]);
  await press('Remove Office version 1 – Meeting');
  await screen.findByText('Remove Office version 1 – Meeting?');
  await press('Remove this version');
  expect(asked.filter(([name]) => name === 'plan.remove')).toEqual([['plan.remove', { plan: 'ban-van-phong-1' }]]);
});

test('who may not change content only prints; where there is nothing, or no room, that is said', async () => {
  await show({}, LISTED, 'staff');
  expect(screen.queryByRole('button', { name: /^(Make|Change|Remove)/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Papers to print for Meeting' })).toBeDefined();
});

test('a content without plans says so', async () => {
  await show({}, { plans: [], parts: [], free: 'ban-van-phong-1', held: null });
  expect(screen.getByText('The content has no plan yet.')).toBeDefined();
});

test.each([
  ['content-missing', /There is no content/],
  ['unreachable', /could not be read/i],
])('a list that cannot be told (%s) says so, and one can go back', async (problem, words) => {
  const { onBack } = await show({}, new Refusal(problem));
  expect(screen.getByText(words)).toBeDefined();
  await press('Back to presentations');
  expect(onBack).toHaveBeenCalledOnce();
});

test('a full shelf offers no further copy', async () => {
  await show({}, { ...LISTED, free: null });
  expect(said(/^There are 9 office versions/)).toBeDefined();
  expect(screen.queryByRole('button', { name: /^Make an office version/ })).toBeNull();
});

test('each paper of the kit is asked for by its plan; the result sheet from a session where one is chosen', async () => {
  const groups = [{ id: '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11', at: '2026-11-30T18:00:00.000Z', said: { all: 24 } }];
  const { asked } = await show({ 'group.recent': { groups } });
  await press('Papers to print for Office version 1 – Meeting');
  await press('Print the programme');
  await press('Print the head count');
  fireEvent.click(screen.getByRole('button', { name: /^01\/12\/2026, 24/ }));
  await press('Print the result sheet');
  await press('Print the handout: Birth');
  expect(
    asked.filter(([name]) => name.startsWith('paper.')).map(([name, input]) => [name, { ...(input as object), job: '' }]),
  ).toEqual([
    ['paper.meeting', { job: '', language: 'en', plan: 'ban-van-phong-1', sheet: 'programme', group: null }],
    ['paper.meeting', { job: '', language: 'en', plan: 'ban-van-phong-1', sheet: 'heads', group: null }],
    [
      'paper.meeting',
      { job: '', language: 'en', plan: 'ban-van-phong-1', sheet: 'result', group: { id: groups[0]?.id, month: '2026-12' } },
    ],
    ['paper.handout', { job: '', language: 'en', procedure: 'birth', copies: 1 }],
  ]);
});

test('answer cards are printed from one number to another; the last is never before the first', async () => {
  const { asked } = await show({});
  await press('Papers to print for Office version 1 – Meeting');
  await press('Print the A/B/C/D cards');
  await press('10 fewer: To number');
  await press('10 more: Cards from number');
  await press('10 more: Cards from number');
  await press('10 more: Cards from number');
  await press('Print the A/B/C/D cards');
  await press('10 fewer: To number');
  await press('Print the A/B/C/D cards');
  expect(asked.filter(([name]) => name === 'paper.cards').map(([, input]) => ({ ...(input as object), job: '' }))).toEqual([
    { job: '', language: 'en', first: 1, count: 40 },
    { job: '', language: 'en', first: 31, count: 1 },
    { job: '', language: 'en', first: 31, count: 1 },
  ]);
});
