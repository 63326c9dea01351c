import { beforeAll, expect, test } from 'vitest';
import type { ContentPack } from '#core/content/pack.ts';
import { applyOfficePlan } from '#core/presentation/apply-office-plan.ts';
import { officePart, type OfficePlan } from '#core/presentation/office-plan.ts';
import { ADDED_KINDS } from '#core/presentation/plan-limits.ts';
import { addable, plansTold } from '#core/presentation/plan-told.ts';
import { both } from '#support/small-library.ts';
import { realContent } from '#support/real-content.ts';

/** The plan parts are added to: the content's own may be any. */
const BASE = {
  id: 'buoi',
  name: both('Buổi'),
  audience: 'citizens',
  minutes: 15,
  items: [],
  remember: [both('Nhớ.')],
  handouts: [],
} satisfies NonNullable<ContentPack['plans']>[number];

let pack: ContentPack;
beforeAll(async () => {
  pack = await realContent();
});

test('the catalogue has parts of every kind to add, and every one of them is something to show', () => {
  const parts = addable(pack);
  expect(new Set(parts.map(({ kind }) => kind))).toEqual(new Set(ADDED_KINDS));
  const lost = parts.flatMap(({ part }) => {
    const copy: OfficePlan = { id: 'ban-van-phong-1', base: BASE.id, parts: [part] };
    return applyOfficePlan(copy, { ...pack, plans: [BASE] }).lost;
  });
  expect(lost).toEqual([]);
  for (const { part } of parts) expect(officePart.safeParse(part).success, JSON.stringify(part)).toBe(true);
});

test('every plan of the content can be copied whole', () => {
  for (const { id, parts } of plansTold(pack, [])) {
    const copy: OfficePlan = { id: 'ban-van-phong-1', base: id, parts: parts.map(({ part }) => part) };
    const { plan, lost } = applyOfficePlan(copy, pack);
    expect(lost).toEqual([]);
    expect(plan?.items).toEqual(pack.plans?.find((one) => one.id === id)?.items);
    expect(plan?.handouts).toEqual(pack.plans?.find((one) => one.id === id)?.handouts);
  }
});
