import { type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { Health } from '#core/merge/bundle.ts';
import { quarterText } from '#core/merge/quarter.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';
import type { SettingsStore } from '#services/settings/settings-store.ts';
import { reportTrouble } from '#services/storage/report-trouble.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { BundleDesk, KnownHealth, MadeBundle } from './bundle-desk.ts';
import { BUNDLE_ENDING, packBundle } from './bundle-file.ts';
import { type Books, collectBooks } from './collect-books.ts';
import { collectVisits } from './collect-visits.ts';
import { type Identity, openIdentity } from './identity.ts';
import { breathe } from '#services/environment/breathe.ts';

export interface FileBundleDesk extends BundleDesk {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** More of them say no more. */
const MOST_UNREADABLE = 400;

export async function openBundleDesk(tools: StorageTools, settings: SettingsStore, books: Books): Promise<FileBundleDesk> {
  const identity = await openIdentity(tools);
  /** One after the other: of two bundles the one with the higher number must hold the later count. */
  let turn: Promise<unknown> = Promise.resolve();
  return {
    make(known) {
      const mine = turn
        .then(() => makeBundle(tools, settings, books, identity, known))
        .catch((error: unknown) => reportTrouble(tools, 'bundle', error));
      turn = mine.catch(() => {});
      return mine;
    },
    async settled() {
      await turn;
      await identity.settled();
    },
  };
}

async function makeBundle(
  tools: StorageTools,
  settings: SettingsStore,
  books: Books,
  identity: Identity,
  known: KnownHealth,
): Promise<Result<MadeBundle, 'storage-failed'>> {
  const mine = await identity.next();
  if (!mine.ok) return mine;
  const visits = await collectVisits(tools);
  const added = await collectBooks(books);
  if (!added.ok) return added;
  const { unreadable, ...counted } = visits;
  const { kiosk, places } = settings.read();
  const now = tools.clock.now();
  const health: Health = { ...known, ...onBoard(tools.notices), unreadable: unreadable.slice(-MOST_UNREADABLE) };
  const bytes = await packBundle(
    {
      about: { ...mine.value, name: kiosk, made: quarterText(now), health, places },
      parts: { ...counted, ...added.value },
    },
    breathe,
  );
  // Two kiosks that nobody gave a name of its own must not write over each other.
  const short = mine.value.installation.slice(0, 8);
  const file = `goc-so-${kiosk}-${short}-${dayInVietnam(now).replaceAll('-', '')}-${mine.value.order}${BUNDLE_ENDING}`;
  return success({ file, bytes, days: counted.days.size, unreadable });
}

function onBoard(notices: NoticeBoard): Pick<Health, 'disk' | 'mended' | 'lost' | 'clockDoubted'> {
  const kinds = notices.list().map(({ kind }) => kind);
  const many = (kind: (typeof kinds)[number]): number => kinds.filter((each) => each === kind).length;
  return {
    disk: kinds.includes('read-only') ? 'read-only' : kinds.includes('disk-full') ? 'full' : 'well',
    mended: many('file-recovered'),
    lost: many('file-lost'),
    clockDoubted: kinds.includes('clock-suspect'),
  };
}
