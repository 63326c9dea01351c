import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { AUDIENCES, meetingPlan, PLAN_LENGTHS } from '#core/content/plan.ts';
import { checkPlans } from '#core/content/check-plans.ts';
import { localisedTexts } from '#core/content/texts.ts';
import { handoutSheet } from '#core/handout/handout-sheet.ts';
import { deckOf, stateOf } from '#core/presentation/deck.ts';
import { roomTexts } from '#core/presentation/room-texts.ts';
import { shelfOf } from '#core/presentation/shelf.ts';
import type { StepSlide } from '#core/presentation/slide.ts';
import { outlineOf } from '#core/simulation/outline.ts';
import { allFaults, currentStep } from '#core/simulation/selectors.ts';
import { realContent } from '#support/real-content.ts';
import { readLibrary } from '#services/content/read-library.ts';
import { spelledOut, unaccounted } from './figures.ts';

const pack = await realContent();
const plans = pack.plans ?? [];
const shelf = shelfOf(pack);

test('there is a meeting of each length for each audience', () => {
  const wanted = AUDIENCES.flatMap((audience) => PLAN_LENGTHS.map((minutes) => `${audience} ${minutes}`));
  expect(plans.map(({ audience, minutes }) => `${audience} ${minutes}`).toSorted()).toEqual(wanted.toSorted());
  expect(new Set(plans.map(({ name }) => name.vi)).size).toBe(plans.length);
});

test('most of a meeting is doing: somebody of the room is asked to the front wherever there is time', () => {
  for (const { id, items, minutes } of plans) {
    const kinds = items.map(({ kind }) => kind);
    for (const kind of ['practice', 'trouble', 'quiz', 'pause'] as const) expect(kinds, id).toContain(kind);
    if (minutes > 15)
      expect(
        items.some((item) => item.kind === 'practice' && item.front),
        id,
      ).toBe(true);
  }
});

test('the plans say no figure of their own, neither to the room nor to who speaks', () => {
  const said = plans.flatMap((plan) => [...localisedTexts(plan)].flatMap(({ vi, en }) => [vi, en]));
  expect(said.length).toBeGreaterThan(300);
  expect(unaccounted(said, [])).toEqual([]);
  expect(spelledOut(said)).toEqual([]);
});

test('who copies the example of the guide has a meeting that can be held', async () => {
  const guide = await readFile('docs/authoring.md', 'utf8');
  const [, example = ''] = /```yaml\n(id: khu-15\n[\s\S]*?)```/.exec(guide) ?? [];
  const { library } = await readLibrary('kiosk-content');
  expect(checkPlans({ ...library, plans: [meetingPlan.parse(parse(example))] })).toEqual([]);
});

describe.each(plans.map((plan) => ({ plan, name: plan.id })))('$name', ({ plan }) => {
  const deck = deckOf(plan, shelf);
  const steps = deck.filter((slide): slide is StepSlide => 'script' in slide);

  test('nothing it names is left out, and no slide is without words', () => {
    const shown = new Set(deck.flatMap((slide) => ('item' in slide ? [slide.item] : [])));
    expect([...shown]).toEqual(plan.items.map((_, at) => at));
    // What a pause says is of the page, not of the content.
    const silent = deck.filter((slide) => slide.kind !== 'pause' && roomTexts(plan, slide, shelf).length === 0);
    expect(silent).toEqual([]);
  });

  test('each step slide has the run at that step', () => {
    expect(steps.length).toBeGreaterThan(8);
    for (const slide of steps) {
      const script = shelf.script(slide.script);
      const state = stateOf(plan, slide, shelf);
      if (script === null || state === null) throw new Error(slide.id);
      expect([slide.id, state.phase]).toEqual([slide.id, slide.kind === 'trouble' ? 'trouble' : 'working']);
      const known =
        slide.kind === 'trouble'
          ? allFaults(script).find(({ fault }) => fault.id === slide.step)?.fault.sees
          : currentStep(script, state)?.say;
      expect(roomTexts(plan, slide, shelf).map(({ text }) => text)).toContainEqual(known);
      if (slide.kind !== 'trouble') expect(currentStep(script, state)?.id).toBe(slide.step);
    }
  });

  test('a practice is the outline of its lesson: the same steps, in the same order, in the same words', () => {
    for (const [at, item] of plan.items.entries()) {
      if (item.kind !== 'practice') continue;
      const script = shelf.script(shelf.subject(item.subject)?.script ?? '');
      if (script === null) throw new Error(item.subject);
      const answers = Object.fromEntries(
        script.questions.map(({ id, options }) => [id, item.answers[id] ?? options[0]?.id ?? '']),
      );
      const all = script.segments.map(({ id }) => id);
      const named = new Set(item.segments ?? all);
      const ofNamed = new Set(
        script.segments
          .filter(({ id }) => named.has(id))
          .flatMap(({ groups }) => groups.flatMap((group) => group.steps.map(({ id }) => id))),
      );
      const outline = outlineOf(script, answers)
        .segments.flatMap((segment) => segment.steps)
        .filter(({ id }) => ofNamed.has(id))
        .map(({ id, say }) => ({ id, say }));
      const shown = steps
        .filter((slide) => slide.item === at)
        .map((slide) => ({ id: slide.step, say: roomTexts(plan, slide, shelf)[0]?.text }));
      expect(shown).toEqual(outline);
    }
  });

  test.each(plan.handouts)('the sheet of %s can be printed', (procedure) => {
    for (const language of ['vi', 'en'] as const)
      expect(handoutSheet({ pack, procedure, copies: 1, day: '2026-08-01', language })).toMatchObject({ ok: true });
  });

  test('who was handed a sheet has seen it: what is handed out was in the meeting', () => {
    const subjects = new Set<string>(
      plan.items.flatMap((item) => ('subject' in item ? [item.subject] : 'quiz' in item ? [item.quiz] : [])),
    );
    expect(plan.handouts.filter((id) => !subjects.has(id))).toEqual([]);
  });
});
