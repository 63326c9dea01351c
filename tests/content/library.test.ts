import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { ContentPack, Script } from '#core/content/pack.ts';
import { localisedTexts, plainTexts } from '#core/content/texts.ts';
import { realContent } from '#support/real-content.ts';

const root = resolve(import.meta.dirname, '../..');

let pack: ContentPack;
beforeAll(async () => {
  pack = await realContent();
});

const stepsOf = (script: Script) => script.segments.flatMap((segment) => segment.groups.flatMap((group) => group.steps));

test('every icon is one of Phosphor’s and one the page bundles; others would be drawn as a sheet of paper', async () => {
  const bundled = await readFile(resolve(root, 'renderer/ui/icons/content-icons.ts'), 'utf8');
  const drawn = await readdir(resolve(root, 'node_modules/@phosphor-icons/core/assets/duotone'));
  const names = new Set([...plainTexts(pack)].filter(({ path }) => path.at(-1) === 'icon').map(({ text }) => text));
  expect(names.size).toBeGreaterThan(20);
  expect([...names].filter((name) => !drawn.includes(`${name}-duotone.svg`))).toEqual([]);
  expect([...names].filter((name) => !new RegExp(`^ {2}'?${name}'?[:,]`, 'm').test(bundled))).toEqual([]);
});

/** Figures a script may say, each from the facts: the login, the common civil status flow, birth registration, looking up a dossier. */
const FIGURES = [
  '12 số 0',
  '6 số 0',
  '12 số',
  '6 số',
  '5 lần',
  '1 ngày',
  '1 bản',
  '8.000 đồng',
  '1/7/2025',
  '18001096',
  '1.001193',
  'số 0',
  // Sample values, impossible outside the practice.
  '000000000000',
  '0000000000',
  '135246',
  '246810',
  '4 7 2 9',
  'MAU-0001',
  '01/10/2026',
  '01/07/2025',
  '1996',
];

test('the simulations say no figure the facts do not hold', () => {
  const said = [...localisedTexts(pack.scripts)].flatMap(({ vi }) => {
    const rest = FIGURES.toSorted((a, b) => b.length - a.length).reduce((text, figure) => text.replaceAll(figure, ' '), vi);
    return /\d/.test(rest.replaceAll(/(?:Chặng|Bước) \d/g, ' ')) ? [vi] : [];
  });
  expect(said).toEqual([]);
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
  expect(generic.map((script) => script.id)).toEqual(['tra-cuu-ho-so']);
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

test('made-up people have numbers nobody can have', () => {
  for (const { fields } of pack.personas) {
    for (const [name, value] of Object.entries(fields)) if (/dinh-danh|dien-thoai/.test(name)) expect(value).toMatch(/^0+$/);
  }
});
