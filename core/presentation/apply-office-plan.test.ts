import { describe, expect, test } from 'vitest';
import { both } from '#support/small-library.ts';
import { smallMeetingPack } from '#support/small-meeting.ts';
import type { ContentPack } from '../content/pack.ts';
import type { PlanItem } from '../content/plan.ts';
import { meetingPlan } from '../content/plan.ts';
import { deckOf } from './deck.ts';
import { applyOfficePlan, keptParts } from './apply-office-plan.ts';
import { officePlan, type OfficePart, type OfficePlan } from './office-plan.ts';
import { plansNow } from './plans-now.ts';
import { addable, plansTold } from './plan-told.ts';
import { shelfOf } from './shelf.ts';

const pack = smallMeetingPack();
const [base] = pack.plans ?? [];
if (base === undefined) throw new Error('no plan');
const kept = keptParts(base);
const copy = (parts: readonly OfficePart[], id = 'ban-van-phong-2'): OfficePlan => ({ id, base: 'buoi', parts: [...parts] });
const kinds = (items: readonly PlanItem[] | undefined) => items?.map(({ kind, minutes }) => `${kind} ${minutes}`);

test('a copy with nothing changed is the plan itself, under a name of its own that nobody typed', () => {
  const { plan, lost } = applyOfficePlan(copy(kept), pack);
  expect(lost).toEqual([]);
  expect(plan).toEqual({
    ...base,
    id: 'ban-van-phong-2',
    name: { vi: 'Bản của văn phòng 2 – Buổi mẫu', en: 'Office version 2 – Buổi mẫu in English' },
  });
  expect(officePlan.safeParse(copy(kept)).success).toBe(true);
});

test('parts come in another order, with other minutes, some left out and some added, and it is a meeting that can be held', () => {
  const [talk, , practice] = kept;
  if (talk === undefined || practice === undefined) throw new Error('no parts');
  const { plan } = applyOfficePlan(
    copy([
      { ...practice, minutes: 7 },
      talk,
      { kind: 'trouble', subject: 'thu-tuc', fault: 'nhap-so.thieu', minutes: 3 },
      { kind: 'quiz', subject: 'thu-tuc', minutes: 4 },
      { kind: 'opening', subject: 'thu-tuc', minutes: 1 },
      { kind: 'practice', subject: 'thu-tuc', minutes: 6 },
      { kind: 'pause', minutes: 5 },
    ]),
    pack,
  );
  if (plan === null) throw new Error('no plan');
  expect(kinds(plan.items)).toEqual(['practice 7', 'talk 2', 'trouble 3', 'quiz 4', 'opening 1', 'practice 6', 'pause 5']);
  expect(plan.items[3]).toEqual({ kind: 'quiz', quiz: 'hoi', minutes: 4 });
  expect(meetingPlan.safeParse(plan).success).toBe(true);
  const shown = new Set(deckOf(plan, shelfOf(pack)).flatMap((slide) => ('item' in slide ? [slide.item] : [])));
  expect([...shown]).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('of two parts alike each keeps its own place', () => {
  const pause = (vi: string) => ({ kind: 'pause', note: both(vi), minutes: 2 });
  const two = smallMeetingPack([pause('Một?'), pause('Hai?')]);
  const [plan] = two.plans ?? [];
  if (plan === undefined) throw new Error('no plan');
  const { plan: turned } = applyOfficePlan(copy(keptParts(plan).toReversed()), two);
  expect(turned?.items.map((item) => item.note?.vi)).toEqual(['Hai?', 'Một?']);
});

describe('what a later pack has no more', () => {
  const without = (change: Partial<ContentPack>): ContentPack => ({ ...pack, ...change });

  test('is left out and told, one by one', () => {
    const { plan, lost } = applyOfficePlan(copy(kept), without({ scripts: [] }));
    expect(lost.map((part) => (part.kind === 'kept' ? part.was : part.kind))).toEqual(['practice', 'trouble']);
    expect(kinds(plan?.items)).toEqual(['talk 2', 'opening 2', 'quiz 2', 'pause 2']);
    const added: OfficePart = { kind: 'trouble', subject: 'thu-tuc', fault: 'nhap-so.khac', minutes: 3 };
    expect(applyOfficePlan(copy([...kept, added]), pack).lost).toEqual([added]);
    expect(applyOfficePlan(copy(kept), without({ quizzes: [] })).lost).toMatchObject([{ was: 'quiz' }]);
  });

  test('leaves no plan where too little stays, or where the plan itself is gone', () => {
    const added: readonly OfficePart[] = [
      { kind: 'practice', subject: 'thu-tuc', minutes: 3 },
      { kind: 'pause', minutes: 3 },
    ];
    expect(applyOfficePlan(copy(added), without({ scripts: [] })).plan).toBeNull();
    expect(applyOfficePlan(copy(kept), without({ plans: [] }))).toEqual({ plan: null, parts: [], lost: kept });
    const [told] = plansTold(without({ plans: [] }), [copy(kept)]);
    expect(told).toMatchObject({
      name: { vi: 'Bản của văn phòng 2' },
      length: null,
      usable: false,
      copy: { base: 'buoi', lost: 6 },
    });
  });
});

test('handouts go with the subjects that are left out, and come with those that are added', () => {
  const [talk, , , , quiz, pause] = kept;
  if (talk === undefined || quiz === undefined || pause === undefined) throw new Error('no parts');
  expect(applyOfficePlan(copy([talk, quiz, pause]), pack).plan?.handouts).toEqual([]);
  const practice: OfficePart = { kind: 'practice', subject: 'thu-tuc', minutes: 3 };
  expect(applyOfficePlan(copy([talk, practice]), pack).plan?.handouts).toEqual(['thu-tuc']);
  const none = { ...pack, plans: [{ ...base, items: [...base.items].slice(0, 1), handouts: [] }] };
  expect(applyOfficePlan(copy([talk, practice]), none).plan?.handouts).toEqual(['thu-tuc']);
});

test('all plans there are: the content’s first, the office’s as far as they can be used', () => {
  const office = [copy(kept, 'ban-van-phong-1'), { ...copy(kept), base: 'khac' }];
  expect(plansNow(pack, office).map(({ id }) => id)).toEqual(['buoi', 'ban-van-phong-1']);
  const { plans: _, ...old } = pack;
  expect(plansNow(old, office)).toEqual([]);
});

test('the catalogue adds what a subject has, and every part it adds holds', () => {
  const parts = addable(pack);
  expect(parts.map(({ kind }) => kind)).toEqual(['opening', 'practice', 'trouble', 'quiz', 'pause']);
  const { lost } = applyOfficePlan(copy(parts.map(({ part }) => part)), pack);
  expect(lost).toEqual([]);
  expect(parts[2]).toMatchObject({ title: { vi: 'Việc mẫu' }, trouble: { vi: 'Thiếu' } });
});

test('a copy holds ids, fixed words and numbers in their bounds, and nothing else', () => {
  const bad = (change: object, part: object = {}) =>
    officePlan.safeParse({
      ...copy(kept),
      ...change,
      ...(Object.keys(part).length === 0 ? {} : { parts: [{ ...kept[0], ...part }, kept[1]] }),
    }).success;
  expect(bad({})).toBe(true);
  expect(bad({ id: 'ban-van-phong-10' })).toBe(false);
  expect(bad({ name: 'Buổi của tôi' })).toBe(false);
  expect(bad({ parts: kept.slice(0, 1) })).toBe(false);
  expect(bad({ parts: Array.from({ length: 13 }, () => kept[0]) })).toBe(false);
  expect(bad({}, { minutes: 0 })).toBe(false);
  expect(bad({}, { minutes: 21 })).toBe(false);
  expect(bad({}, { note: both('Nói') })).toBe(false);
});
