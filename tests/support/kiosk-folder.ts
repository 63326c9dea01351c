import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { openAwayBook } from '#services/away/away-book.ts';
import { openGroupBook } from '#services/groups/group-book.ts';
import { type FileBundleDesk, openBundleDesk } from '#services/merge/file-bundle-desk.ts';
import { openSettings } from '#services/settings/file-settings-store.ts';
import { openTallyBook } from '#services/tallies/file-tally-book.ts';
import { openDay } from '#services/visits/day-store.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';

/** Puts visits into their days, replacing what stood there. */
export async function putVisits(tools: StorageTools, visits: readonly VisitRecord[]): Promise<void> {
  const dayOf = ({ startedAt }: VisitRecord): string => dayInVietnam(Date.parse(startedAt));
  for (const day of new Set(visits.map(dayOf))) {
    const store = await openDay(tools, day);
    await store.update((data) => ({ ...data, visits: visits.filter((visit) => dayOf(visit) === day) }));
    await store.settled();
  }
}

export interface OpenKiosk {
  readonly bundles: FileBundleDesk;
  readonly away: Awaited<ReturnType<typeof openAwayBook>>;
  readonly groups: Awaited<ReturnType<typeof openGroupBook>>;
  readonly tallies: ReturnType<typeof openTallyBook>;
  readonly settings: Awaited<ReturnType<typeof openSettings>>;
}

/** What a bundle is made of, over a data folder, without the rest of a kiosk. */
export async function openKiosk(tools: StorageTools, name = 'kiosk-1'): Promise<OpenKiosk> {
  const settings = await openSettings(tools);
  await settings.save({ ...settings.read(), kiosk: name });
  const away = await openAwayBook(tools, () => name);
  const groups = await openGroupBook(tools, () => name);
  const tallies = openTallyBook(tools);
  return { bundles: await openBundleDesk(tools, settings, { away, groups, tallies }), away, groups, tallies, settings };
}
