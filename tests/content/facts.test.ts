import { beforeAll, describe, expect, test } from 'vitest';
import { asOf } from '#core/content/as-of.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { Procedure } from '#core/content/procedure.ts';
import type { Fact } from '#core/content/source.ts';
import { localisedTexts, plainTexts } from '#core/content/texts.ts';
import { qrAddress } from '#core/slip/address.ts';
import { realContent } from '#support/real-content.ts';
import { UNKNOWN } from './facts-shape.ts';
import { LESSONS, PROCEDURES } from './facts-table.ts';
import { numbersOf, says, spelledOut, textsOf, unaccounted, unheard, viOf } from './figures.ts';
import { ASK_ADDRESSES, ENDINGS, NAMED_HOSTS, FAKE_ADDRESSES, NOT_PRINTED, PORTALS, SOURCES } from './portals-table.ts';
import { OFFICE_FIELDS } from './unknown-table.ts';

let pack: ContentPack;
let procedures: readonly Procedure[];
let lessons: readonly Procedure[];
beforeAll(async () => {
  pack = await realContent();
  procedures = pack.procedures.filter((candidate) => candidate.lesson === undefined);
  lessons = pack.procedures.filter((candidate) => candidate.lesson !== undefined);
});

function procedureOf(id: string): Procedure {
  const found = pack.procedures.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no procedure ${id}`);
  return found;
}

/** All facts of a procedure by the name of their row. */
function rowsOf({ facts, more }: Procedure): [string, Fact][] {
  return [...Object.entries(facts ?? {}), ...more.map(({ id, fact }): [string, Fact] => [id, fact])];
}

test('the table and the pack hold the same procedures and lessons', () => {
  expect(procedures.map(({ id }) => id).toSorted()).toEqual(Object.keys(PROCEDURES).toSorted());
  expect(lessons.map(({ id }) => id).toSorted()).toEqual(Object.keys(LESSONS).toSorted());
});

describe.each(Object.entries(PROCEDURES))('%s', (id, table) => {
  const { fee, time } = table;
  const phrases = [...(fee === UNKNOWN ? [] : fee), ...(time === UNKNOWN ? [] : time), ...table.says];

  test('says every figure of the facts and adds none', () => {
    const texts = textsOf(procedureOf(id)).map(({ vi }) => vi);
    expect(unheard(texts, phrases)).toEqual([]);
    expect(unaccounted(texts, phrases)).toEqual([]);
    expect(spelledOut(texts)).toEqual([]);
  });

  test.each([
    ['fee', fee],
    ['time', time],
  ] as const)('the row of the %s holds what belongs there and nothing else', (row, wanted) => {
    const fact = procedureOf(id).facts?.[row];
    if (fact === undefined) throw new Error('no facts');
    expect('office' in fact).toBe(wanted === UNKNOWN);
    if (wanted === UNKNOWN) return;
    const said = viOf(fact);
    expect(unheard(said, wanted)).toEqual([]);
    expect(unaccounted(said, wanted)).toEqual([]);
  });

  test('names its laws, and no others', () => {
    const { legal } = procedureOf(id);
    const said = legal === undefined ? [] : [legal.text.vi];
    expect(unheard(said, table.legal ?? [])).toEqual([]);
    expect(unaccounted(said, table.legal ?? [])).toEqual([]);
  });

  test('code, title and address are those of the facts', () => {
    const procedure = procedureOf(id);
    const address = qrAddress(procedure.qr, pack.portals, procedure.code);
    expect({ code: procedure.code, address: address.ok ? address.value.address : address.error }).toEqual({
      code: table.code,
      address: table.address,
    });
    if (table.title !== undefined) expect(procedure.officialName?.vi).toBe(table.title);
  });

  test('what is left out on purpose is left out, and what the facts doubt is not stated as sure', () => {
    const procedure = procedureOf(id);
    const texts = viOf(procedure);
    expect(Object.keys(table.unsaid ?? {}).filter((figure) => texts.some((text) => text.includes(figure)))).toEqual([]);
    const rows = new Map(
      rowsOf(procedure).flatMap(([name, fact]) =>
        'office' in fact
          ? []
          : [
              [name, fact.confidence] as const,
              ...(fact.later ?? []).map((later) => [`${name}.later`, later.confidence] as const),
            ],
      ),
    );
    // Two rows may be called alike: `time` of the facts and `time` under more.
    for (const name of table.doubt ?? []) expect([name, rows.get(name)]).toEqual([name, 'med']);
  });

  test('what a known day changes stands until the day before, and from that day on', () => {
    const procedure = procedureOf(id);
    for (const { on, before, after } of table.changes ?? []) {
      const eve = viOf(asOf(procedure, dayBefore(on)));
      const then = viOf(asOf(procedure, on));
      expect({ unheard: unheard(eve, before), early: after.filter((phrase) => heard(eve, phrase)) }).toEqual({
        unheard: [],
        early: [],
      });
      expect({ unheard: unheard(then, after), late: before.filter((phrase) => heard(then, phrase)) }).toEqual({
        unheard: [],
        late: [],
      });
    }
    expect(daysOf(procedure)).toEqual((table.changes ?? []).map(({ on }) => on).toSorted());
  });
});

const heard = (texts: readonly string[], phrase: string) => texts.some((text) => says(text, phrase));

const DAY = 86_400_000;
const shifted = (day: string, by: number) => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
const dayBefore = (day: string) => shifted(day, -1);

/** The days on which something a procedure says takes the place of something else. */
function daysOf(procedure: Procedure): string[] {
  const later = rowsOf(procedure).flatMap(([, fact]) => ('office' in fact ? [] : (fact.later ?? []).map(({ from }) => from)));
  const papers = procedure.papers.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [shifted(until, 1)]),
  ]);
  return [...new Set([...later, ...papers])].toSorted();
}

test('the identity card costs half until the last day of 2026', () => {
  const feeOn = (id: string, day: string) => {
    const fee = asOf(procedureOf(id), day).facts?.fee;
    return fee !== undefined && 'text' in fee ? fee.text.vi : null;
  };
  expect(['2026-12-31', '2027-01-01'].map((day) => [feeOn('doi-can-cuoc', day), feeOn('cap-lai-can-cuoc', day)])).toEqual([
    ['25.000 đồng', '35.000 đồng'],
    ['50.000 đồng', '70.000 đồng'],
  ]);
});

test('old forms of social aid are asked for until 4/10/2026, and none of them by number from 5/10/2026', () => {
  const formsOn = (id: string, day: string) =>
    asOf(procedureOf(id), day)
      .papers.map(({ name }) => name.vi)
      .filter((name) => name.startsWith('Tờ khai'));
  expect(formsOn('tro-cap-xa-hoi', '2026-10-04')).toEqual(['Tờ khai Mẫu 1a đến 1đ, Nghị định 20/2021/NĐ-CP']);
  expect(formsOn('tro-cap-xa-hoi', '2026-10-05')).toEqual(['Tờ khai theo mẫu đang dùng']);
  expect(formsOn('mai-tang-phi', '2026-10-04')).toEqual(['Tờ khai Mẫu 02, Nghị định 176/2025/NĐ-CP', 'Tờ khai Mẫu 04']);
  expect(formsOn('mai-tang-phi', '2026-10-05')).toEqual([
    'Tờ khai Mẫu 02, Nghị định 176/2025/NĐ-CP',
    'Tờ khai mai táng, mẫu đang dùng',
  ]);
});

test.each(Object.entries(LESSONS))('%s says the numbers of the facts and no others', (id, table) => {
  const lesson = procedureOf(id);
  const texts = textsOf(lesson).map(({ vi }) => vi);
  expect(unheard(texts, table.says)).toEqual([]);
  expect(unaccounted(texts, table.says)).toEqual([]);
  expect(spelledOut(texts)).toEqual([]);
  const laws = lesson.legal === undefined ? [] : [lesson.legal.text.vi];
  expect([...unheard(laws, table.legal ?? []), ...unaccounted(laws, table.legal ?? [])]).toEqual([]);
  expect(lesson.code).toBeUndefined();
  const address = qrAddress(lesson.qr, pack.portals, undefined);
  expect(address.ok && address.value.address).toBe(table.leadsTo ?? 'https://dichvucong.gov.vn');
});

test('the English says the same figures', () => {
  const different = pack.procedures.flatMap((procedure) =>
    textsOf(procedure).filter(({ vi, en }) => numbersOf(vi).join(' ') !== numbersOf(en).join(' ')),
  );
  expect(different).toEqual([]);
});

test('hosts, homes, pages and hotlines of the portals are those of the facts', () => {
  const portals = pack.portals.map(({ host, home, pages, byCode, byKeyword, hotline }) => {
    const all = {
      ...(byCode === undefined ? {} : { byCode }),
      ...(byKeyword === undefined ? {} : { byKeyword }),
      ...pages,
    };
    return [
      host,
      { home, ...(Object.keys(all).length === 0 ? {} : { pages: all }), ...(hotline === undefined ? {} : { hotline }) },
    ];
  });
  expect(Object.fromEntries(portals)).toEqual(PORTALS);
  expect(portals).toHaveLength(Object.keys(PORTALS).length);
});

/** Everything that looks like an address, up to its first slash. */
const ADDRESS = /(?<![\p{L}\d@-])(?:[\p{L}\d-]+\.)+(?:vn|com|net|info|org|top|xyz|cc|vip|app)(?![\p{L}\d-]|\.[\p{L}\d])/giu;
const addressesIn = (value: unknown) => [...new Set([...plainTexts(value)].flatMap(({ text }) => text.match(ADDRESS) ?? []))];

test('no text names an address the facts do not hold; false ones stand in the game alone', () => {
  const official = [...Object.keys(PORTALS), ...NAMED_HOSTS, ...ENDINGS];
  const texts = [pack.procedures, pack.scripts, pack.glosses, pack.lifeEvents, pack.officeFields];
  expect(addressesIn(texts).filter((address) => !official.includes(address))).toEqual([]);
  expect(NAMED_HOSTS.filter((host) => !addressesIn(texts).includes(host))).toEqual([]);
  const games = addressesIn(pack.quizzes);
  expect(games.filter((address) => ![...official, ...FAKE_ADDRESSES, ...ASK_ADDRESSES].includes(address))).toEqual([]);
  expect(FAKE_ADDRESSES.filter((address) => !games.includes(address))).toEqual([]);
});

test('what the facts say not to print is nowhere, and no fine is named', () => {
  const texts = [...plainTexts(pack)].map(({ text }) => text);
  expect(Object.keys(NOT_PRINTED).filter((banned) => texts.some((text) => text.includes(banned)))).toEqual([]);
  expect([...localisedTexts(pack.procedures)].filter(({ vi }) => /(?:mức|tiền|bị) phạt|phạt tiền/i.test(vi))).toEqual([]);
});

test('sources have the days the facts give them', () => {
  expect(Object.fromEntries(pack.sources.map(({ id, date }) => [id, date]))).toEqual(SOURCES);
});

test('nothing of low confidence is shown, and what only the office knows is a field of it', () => {
  const facts = pack.procedures.flatMap((procedure) => rowsOf(procedure).map(([, fact]) => fact));
  expect(facts.filter((fact) => 'confidence' in fact && fact.confidence === 'low')).toEqual([]);
  // Exactly the fields content-facts leaves open, and all of them are asked for somewhere but for the general ones.
  expect(pack.officeFields.map(({ id }) => id).toSorted()).toEqual(Object.keys(OFFICE_FIELDS).toSorted());
  const asked = new Set(facts.flatMap((fact) => ('office' in fact ? [fact.office] : [])));
  expect(Object.keys(OFFICE_FIELDS).filter((id) => !asked.has(id))).toEqual(['office-address', 'office-phone']);
});
