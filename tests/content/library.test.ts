import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ContentPack, Script } from '#core/content/pack.ts';
import { plainTexts } from '#core/content/texts.ts';
import { HOURS_FIELD } from '#core/opening/said-hours.ts';
import { realContent } from '#support/real-content.ts';
import { spelledOut, unaccounted, unheard, viOf, without } from './figures.ts';
import { QUIZZES, SCRIPTS } from './script-figures.ts';

const root = resolve(import.meta.dirname, '../..');

let pack: ContentPack;
beforeAll(async () => {
  pack = await realContent();
});

/** The scripts whose screens the facts took from real ones. */
const VERIFIED = ['dang-nhap-vneid', 'ket-hon', 'khai-sinh-truc-tuyen'];

const stepsOf = (script: Script) => script.segments.flatMap((segment) => segment.groups.flatMap((group) => group.steps));

test('every icon is one of Phosphor’s and one the page bundles; others would be drawn as a sheet of paper', async () => {
  const bundled = await readFile(resolve(root, 'renderer/ui/icons/content-icons.ts'), 'utf8');
  const drawn = await readdir(resolve(root, 'node_modules/@phosphor-icons/core/assets/duotone'));
  const names = new Set([...plainTexts(pack)].filter(({ path }) => path.at(-1) === 'icon').map(({ text }) => text));
  expect(names.size).toBeGreaterThan(20);
  expect([...names].filter((name) => !drawn.includes(`${name}-duotone.svg`))).toEqual([]);
  expect([...names].filter((name) => !new RegExp(`^ {2}'?${name}'?[:,]`, 'm').test(bundled))).toEqual([]);
});

/** Values of the made-up people that hold digits, written as a phone or a person's number where they are zeros. */
const personal = (script: Script) => Object.values(script.persona.fields).filter((value) => /\d/.test(value));

test('the table of figures holds every script of the pack', () => {
  expect(pack.scripts.map(({ id }) => id).toSorted()).toEqual(Object.keys(SCRIPTS).toSorted());
});

test.each(Object.entries(SCRIPTS))('%s says every figure its facts allow, and no other', (id, figures) => {
  const script = pack.scripts.find((candidate) => candidate.id === id);
  if (script === undefined) throw new Error(`no script ${id}`);
  const { persona: _persona, ...said } = script;
  const texts = viOf(said).map((text) => text.replaceAll(/(?:Chặng|Bước) \d/g, ' '));
  const listed = [...figures.says, ...(figures.reckoned ?? []), ...(figures.samples ?? []), ...(figures.wrong ?? [])];
  expect(unheard(texts, listed)).toEqual([]);
  expect(unaccounted(texts, [...listed, ...personal(script)])).toEqual([]);
  expect(spelledOut(texts.map((text) => without(text, [...listed, ...personal(script)])))).toEqual([]);
});

test('the quizzes say no figure but those of their facts', () => {
  for (const quiz of pack.quizzes) {
    const texts = viOf(quiz);
    const listed = QUIZZES[quiz.id] ?? [];
    expect([quiz.id, unheard(texts, listed), unaccounted(texts, listed)]).toEqual([quiz.id, [], []]);
  }
  expect(Object.keys(QUIZZES).filter((id) => !pack.quizzes.some((quiz) => quiz.id === id))).toEqual([]);
});

test('every script has three faults or more, each with a way back and somebody to ask', () => {
  for (const script of pack.scripts) {
    const faults = stepsOf(script).flatMap((step) => step.faults);
    expect(faults.length, script.id).toBeGreaterThanOrEqual(3);
    expect(faults.every((fault) => fault.repair.vi.length > 0 && fault.ask.vi.length > 0)).toBe(true);
  }
});

test('the places where people go wrong at the real portal have their mistake and its repair', () => {
  const script = pack.scripts.find((candidate) => candidate.id === 'khai-sinh-truc-tuyen');
  const missed = script === undefined ? [] : stepsOf(script).flatMap((step) => step.mistakes.map((mistake) => mistake.target));
  // The foreign-element twin, Liên Minh communes of other provinces, filing for somebody else, the old place name, the forgotten paper.
  expect(missed).toEqual(
    expect.arrayContaining([
      'ket-qua/co-yeu-to',
      'tinh/ha-noi',
      'tinh/ha-tinh',
      'tinh/thai-nguyen',
      'doi-tuong/nguoi-khac',
      'que/cu',
      'tiep',
    ]),
  );
});

test('a simulated browser never shows an address that could be real, and always says it is practice', () => {
  const addresses = new Set(
    pack.scripts.flatMap((script) => Object.values(script.screens).flatMap((screen) => screen.address ?? [])).map(({ vi }) => vi),
  );
  for (const address of addresses) expect(address).toMatch(/^[a-z-]+ · bản tập làm$/);
  expect(addresses.size).toBeGreaterThan(0);
});

test('a script whose screens were not read from real ones marks nothing as decisive', () => {
  const generic = pack.scripts.filter((script) => script.knowledge === 'generic');
  const verified = pack.scripts.filter((script) => script.knowledge === 'verified').map((script) => script.id);
  // Read from real screens by content-facts §2.4 and §3.A. Others may follow; these may not fall back.
  expect(verified).toEqual(expect.arrayContaining(VERIFIED));
  expect(pack.scripts.length).toBeGreaterThanOrEqual(29);
  expect(generic.flatMap(stepsOf).filter((step) => step.critical)).toEqual([]);
});

test('life events are at most twelve, and only bereavement is quiet', () => {
  expect(pack.lifeEvents.length).toBeLessThanOrEqual(12);
  expect(pack.lifeEvents.filter((event) => event.tone === 'quiet').map((event) => event.id)).toEqual(['qua-doi']);
});

test('what the facts call unknown is a field of the office, shipped without a value', () => {
  expect(pack.officeFields.map((field) => field.id)).toEqual(
    expect.arrayContaining(['office-address', 'office-hours', 'office-phone', 'police-phone', 'counter-guide', 'fee-late-birth']),
  );
  for (const field of pack.officeFields) expect(Object.keys(field).toSorted()).toEqual(['group', 'id', 'kind', 'label']);
});

test('one field says when the office is open, the one the hours of the week speak for', () => {
  expect(pack.officeFields.filter(({ kind }) => kind === 'hours').map(({ id }) => id)).toEqual([HOURS_FIELD]);
});

test('made-up people have numbers nobody can have', () => {
  for (const { fields } of pack.personas) {
    for (const [name, value] of Object.entries(fields)) if (/dinh-danh|dien-thoai/.test(name)) expect(value).toMatch(/^0+$/);
  }
});
