import { dayPlus } from '#core/report/days.ts';
import { STANDING_PLACES, TALLY_KINDS } from '#core/tally/kinds.ts';
import type { ListedPlace } from '#core/tally/place-list.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { openGroupBook } from '#services/groups/group-book.ts';
import { openTallyBook } from '#services/tallies/file-tally-book.ts';
import { oneOf, seeded } from './seeded.ts';
import { systemTools } from './system-tools.ts';
import { uuid } from './visit-records.ts';

/** The thirty branches and four hamlets of a made-up office. */
export const PLACES: readonly ListedPlace[] = [
  ...Array.from({ length: 30 }, (_, at) => ({ id: `chi-bo-${at + 1}`, kind: 'chi-bo', name: `Chi bộ ${at + 1}` }) as const),
  ...Array.from({ length: 4 }, (_, at) => ({ id: `khu-${at + 1}`, kind: 'khu', name: `Khu Đỗ Xuyên ${at + 1}` }) as const),
];

export interface KeptCounts {
  readonly tallied: readonly { readonly day: string; readonly place: string }[];
  readonly groups: readonly { readonly day: string; readonly place: string; readonly all: number; readonly members: number }[];
}

/** Leaves tallies and sessions with groups in a data folder, as an office would after so many days. The same every time. */
export async function keepCounts(
  folder: string,
  { today, days }: { readonly today: string; readonly days: number },
): Promise<KeptCounts> {
  const random = seeded(7);
  const tallied: { day: string; place: string }[] = [];
  const groups: { day: string; place: string; all: number; members: number }[] = [];
  const clock = createFakeClock(0);
  const tools = { ...systemTools(folder), clock };
  const [tallies, book] = [openTallyBook(tools), await openGroupBook(tools, () => 'kiosk-1')];
  const begin = Date.parse(`${dayPlus(today, 1 - days)}T03:00:00Z`);
  for (let at = 0; at < days; at += 1) {
    clock.advance(at === 0 ? begin : 86_400_000);
    const day = dayPlus(today, at + 1 - days);
    for (let time = 0; time < 4; time += 1) {
      const place = random() < 0.3 ? oneOf(STANDING_PLACES, random) : oneOf(PLACES, random).id;
      await tallies.count(place, oneOf(TALLY_KINDS, random), 1);
      tallied.push({ day, place });
    }
    if (random() > 0.25) continue;
    const place = oneOf(PLACES, random).id;
    const all = 10 + Math.floor(random() * 30);
    const members = Math.floor(all * random());
    const said = { place, programme: [], all, members, elderly: all - members, shown: [], quiz: null, printed: 0 };
    await book.add(uuid(9000 + at), 'cb-1', said);
    groups.push({ day, place, all, members });
  }
  await tallies.settled();
  await book.settled();
  return { tallied, groups };
}
