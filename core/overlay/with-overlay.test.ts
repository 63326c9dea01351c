import { describe, expect, test } from 'vitest';
import { statedFact } from '../content/stated-fact.ts';
import type { ContentPack } from '../content/pack.ts';
import { buildSlip } from '../slip/build.ts';
import { personalPapers } from '../slip/papers.ts';
import { qrAddress } from '../slip/address.ts';
import { realContent } from '#support/real-content.ts';
import { beneath, printBeneath, sourceAt } from './beneath.ts';
import { withHidden, withVersion } from './history.ts';
import { kindOf, placesOf } from './place.ts';
import type { Corrections, OfficeValue } from './value.ts';
import { withOverlay } from './with-overlay.ts';

const pack = await realContent();
const TODAY = '2026-11-26';
const ID = 'dang-ky-khai-sinh';
const birth = (of: ContentPack = pack) => {
  const found = of.procedures.find(({ id }) => id === ID);
  if (found === undefined) throw new Error(ID);
  return found;
};
const by = (place: string, of: ContentPack = pack, today = TODAY) => ({
  staff: 'lan',
  madeAt: '2026-11-26T02:00:00.000Z',
  beneath: printBeneath(of, birth(of), place, today),
});
const FEE: OfficeValue = { text: { vi: '8.000 đồng', en: '' }, detail: { vi: 'Trẻ em không thu', en: 'Free for children' } };
const valueOf = (place: string): OfficeValue =>
  kindOf(place) === 'address'
    ? { address: 'https://dichvucong.gov.vn/thu-tuc-moi' }
    : { ...FEE, detail: kindOf(place) === 'note' ? null : FEE.detail };
const corrected = (place: string, value = valueOf(place)): Corrections =>
  withVersion({}, { procedure: ID, place }, { value, source: 'Nghị quyết 12/2026', date: '2026-11-20' }, by(place));
const hidden = (place: string): Corrections => withHidden({}, { procedure: ID, place }, by(place));
/** The pack with something else in one procedure. */
const newPack = (change: (procedure: ReturnType<typeof birth>) => Partial<ReturnType<typeof birth>>): ContentPack => ({
  ...pack,
  procedures: pack.procedures.map((one) => (one.id === ID ? { ...one, ...change(one) } : one)),
});
const places = placesOf(birth()).map(({ place }) => place);

test('without corrections the pack itself comes back', () => {
  expect(withOverlay(pack, {}, TODAY)).toEqual({ pack, standings: [] });
  expect(withOverlay(pack, {}, TODAY).pack).toBe(pack);
});

test('every place of every procedure has a kind, a value beneath and a path of its own', () => {
  for (const procedure of pack.procedures) {
    const all = placesOf(procedure);
    expect(new Set(all.map(({ place }) => place)).size).toBe(all.length);
    for (const { place, kind } of all) {
      expect([procedure.id, place, kindOf(place)]).toEqual([procedure.id, place, kind]);
      expect(beneath(pack, procedure, place, TODAY)).not.toBeNull();
    }
  }
});

describe.each(places)('%s', (place) => {
  test('is said as the office says it, English where it has some, with its source; nothing else changes', () => {
    const before = structuredClone(pack.procedures);
    const overlaid = withOverlay(pack, corrected(place), TODAY);
    expect(overlaid.standings).toEqual([{ procedure: ID, place, corrected: true, hidden: false, flag: null }]);
    const value = valueOf(place);
    const said = beneath(overlaid.pack, birth(overlaid.pack), place, TODAY);
    expect(said).toMatchObject(
      'address' in value
        ? value
        : { text: { vi: '8.000 đồng', en: '8.000 đồng' }, detail: value.detail === null ? null : value.detail },
    );
    if (kindOf(place) === 'fact' || kindOf(place) === 'paper') {
      const source = sourceAt(birth(overlaid.pack), place, TODAY);
      expect(overlaid.pack.sources.find(({ id }) => id === source)).toMatchObject({
        title: { vi: 'Nghị quyết 12/2026' },
        date: '2026-11-20',
      });
    }
    for (const other of places.filter((one) => one !== place))
      expect(beneath(overlaid.pack, birth(overlaid.pack), other, TODAY)).toEqual(beneath(pack, birth(), other, TODAY));
    expect(overlaid.pack.procedures.filter(({ id }) => id !== ID)).toEqual(pack.procedures.filter(({ id }) => id !== ID));
    expect(pack.procedures).toEqual(before);
  });

  test('hidden, nothing of what stood there is said any more', () => {
    const overlaid = withOverlay(pack, hidden(place), TODAY);
    expect(overlaid.standings).toEqual([{ procedure: ID, place, corrected: false, hidden: true, flag: null }]);
    const given = beneath(pack, birth(), place, TODAY);
    expect(beneath(overlaid.pack, birth(overlaid.pack), place, TODAY)).not.toEqual(given);
  });
});

test('hidden, page and slip say to ask staff where the fee was', () => {
  const overlaid = withOverlay(pack, hidden('facts/fee'), TODAY);
  const { facts } = birth(overlaid.pack);
  expect(facts && statedFact(facts.fee, {})?.text.vi).toBe('Mời hỏi cán bộ');
  const slip = buildSlip({
    pack: overlaid.pack,
    procedure: ID,
    answers: {},
    office: {},
    paper: 'a5',
    language: 'vi',
    printedAt: '2026-11-26T02:00:00.000Z',
  });
  expect(slip.ok && slip.value.facts[0]).toMatchObject({ label: { vi: 'Lệ phí' }, text: { vi: 'Mời hỏi cán bộ' }, detail: null });
});

test('the slip says the office’s fee, and its date is no newer than the oldest source', () => {
  const overlaid = withOverlay(pack, corrected('facts/fee'), TODAY);
  const slip = buildSlip({
    pack: overlaid.pack,
    procedure: ID,
    answers: {},
    office: {},
    paper: 'a5',
    language: 'vi',
    printedAt: '2026-11-26T02:00:00.000Z',
  });
  expect(slip.ok && slip.value.facts[0]).toMatchObject({ text: { vi: '8.000 đồng' }, detail: { vi: 'Trẻ em không thu' } });
  expect(slip.ok && slip.value.contentDate <= '2026-11-20').toBe(true);
});

test('an address goes through the fences of every QR, and one whose host left the list is flagged and not used', () => {
  const { pack: spoken } = withOverlay(pack, corrected('qr'), TODAY);
  const qr = qrAddress(birth(spoken).qr, spoken.portals, birth(spoken).code);
  expect(qr).toMatchObject({ ok: true, value: { address: 'https://dichvucong.gov.vn/thu-tuc-moi', host: 'dichvucong.gov.vn' } });
  const gone = withOverlay(pack, corrected('qr', { address: 'https://khong-con.gov.vn/' }), TODAY);
  expect(gone.standings[0]?.flag).toBe('gone');
  expect(birth(gone.pack).qr).toEqual(birth().qr);
});

test('a new pack that changed the place is flagged, and the office’s word still stands', () => {
  const fee = { text: { vi: '9.000 đồng', en: '9,000 đồng' }, source: 'portal-data', confidence: 'high' } as const;
  const next = newPack(({ facts }) => (facts === undefined ? {} : { facts: { ...facts, fee } }));
  const overlaid = withOverlay(next, corrected('facts/fee'), TODAY);
  expect(overlaid.standings[0]).toMatchObject({ corrected: true, flag: 'changed' });
  expect(birth(overlaid.pack).facts?.fee).toMatchObject({ text: { vi: '8.000 đồng' } });
  // Another place, and another source of the same words, change nothing beneath the fee.
  const time = newPack(({ facts }) => (facts === undefined ? {} : { facts: { ...facts, time: fee } }));
  expect(withOverlay(time, corrected('facts/fee'), TODAY).standings[0]?.flag).toBeNull();
  expect(withOverlay(next, hidden('facts/fee'), TODAY).standings[0]).toMatchObject({ hidden: true, flag: 'changed' });
});

test('what a law changes on a known day is flagged on that day', () => {
  const stated = { source: 'portal-data', confidence: 'high' } as const;
  const fee = {
    text: { vi: '5.000 đồng', en: '5,000 đồng' },
    ...stated,
    later: [{ from: '2027-01-01', text: { vi: '9.000 đồng', en: '9,000 đồng' }, ...stated }],
  };
  const next = newPack(({ facts }) => (facts === undefined ? {} : { facts: { ...facts, fee } }));
  const said = withVersion(
    {},
    { procedure: ID, place: 'facts/fee' },
    { value: FEE, source: '', date: TODAY },
    by('facts/fee', next),
  );
  expect(withOverlay(next, said, '2026-12-31').standings[0]?.flag).toBeNull();
  const after = withOverlay(next, said, '2027-01-01');
  expect(after.standings[0]?.flag).toBe('changed');
  expect(birth(after.pack).facts?.fee).toMatchObject({ text: { vi: '8.000 đồng' } });
});

test('a place, and a procedure, that a new pack no longer has are kept, flagged and said nowhere', () => {
  const [paper = ''] = places.filter((place) => place.startsWith('papers/'));
  const without = newPack(({ papers }) => ({ papers: papers.filter(({ id }) => `papers/${id}` !== paper) }));
  const overlaid = withOverlay(without, corrected(paper), TODAY);
  expect(overlaid.standings).toEqual([{ procedure: ID, place: paper, corrected: true, hidden: false, flag: 'gone' }]);
  expect(overlaid.pack.procedures).toEqual(without.procedures);
  const fewer = { ...pack, procedures: pack.procedures.filter(({ id }) => id !== ID) };
  expect(withOverlay(fewer, corrected('facts/fee'), TODAY).standings[0]?.flag).toBe('gone');
  // It comes back with the pack.
  expect(withOverlay(pack, corrected(paper), TODAY).standings[0]?.flag).toBeNull();
});

test('the pack brought back stands as if nothing had been said', () => {
  const all = withVersion(
    corrected('facts/fee'),
    { procedure: ID, place: 'facts/fee' },
    { value: null, source: '', date: TODAY },
    by('facts/fee'),
  );
  expect(withOverlay(pack, all, TODAY)).toEqual({ pack, standings: [] });
});

test('the office’s detail, or that it is hidden, is seen also where an answer put the paper on the list', () => {
  const paper = birth().papers.find(({ when, because }) => when !== undefined && because !== undefined);
  if (paper?.when === undefined) throw new Error('no paper hangs on an answer');
  const answers = Object.fromEntries(Object.entries(paper.when).map(([question, [first = '']]) => [question, first]));
  const told = (of: ContentPack) => {
    const row = personalPapers(birth(of), answers).find((one) => one.paper.id === paper.id);
    return (row?.because ?? row?.paper.detail)?.vi;
  };
  expect(told(pack)).toBe(paper.because?.vi);
  expect(told(withOverlay(pack, corrected(`papers/${paper.id}`), TODAY).pack)).toBe('Trẻ em không thu');
  expect(told(withOverlay(pack, hidden(`papers/${paper.id}`), TODAY).pack)).toBe('Mời hỏi cán bộ');
});
