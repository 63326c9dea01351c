import { z } from 'zod';
import { failure, success } from '#core/basics/result.ts';
import { SECOND } from '#core/basics/durations.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { corrected, isSame } from '#core/help/correction.ts';
import { reportTrouble } from '#services/storage/report-trouble.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';
import type { Added, BookEntry, BookParts, EntryBook } from './entry-book.ts';
import { createMonthFiles, monthFileName } from './month-files.ts';

interface MonthOf<Entry> {
  readonly month: string;
  readonly entries: readonly Entry[];
}

export interface FileEntryBook<Said, Entry extends BookEntry<Said>> extends EntryBook<Said, Entry> {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** What a month's file of such a book holds. */
export function monthSchema<Entry>(month: string, entry: z.ZodType<Entry>): z.ZodType<MonthOf<Entry>> {
  return z.strictObject({ month: z.literal(month), entries: z.array(entry) });
}

/** A clock that stands this much before the newest entry was set back. */
const DRIFT = 2 * SECOND;

/** A book in the data folder. A clock set back marks what is added and loses nothing. */
export async function openEntryBook<Said, Entry extends BookEntry<Said>>(
  tools: StorageTools,
  { folder, entry, kiosk }: BookParts<Entry>,
): Promise<FileEntryBook<Said, Entry>> {
  const { clock, notices } = tools;
  const files = createMonthFiles<MonthOf<Entry>>(tools, folder, (name, month) =>
    openStore<MonthOf<Entry>>(tools, {
      name,
      version: 1,
      schema: monthSchema(month, entry),
      // One entry a line, so that a person can read the file.
      serialise: ({ entries }) =>
        `{"month":${JSON.stringify(month)},"entries":[\n${entries.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`,
      defaults: { month, entries: [] },
    }),
  );
  /** When the newest entry there is was added, milliseconds UTC. */
  let newest = 0;
  const last = (await files.months()).at(-1);
  if (last !== undefined) newest = timeOf((await files.load(last)).data().entries);

  const open = async (month: string): Promise<Store<MonthOf<Entry>>> => files.load(month);
  /** Where what was added since the start stands: sent again after midnight it would begin a new month. */
  const addedIn = new Map<string, string>();

  return {
    async add(id, staff, said) {
      const now = clock.now();
      const month = addedIn.get(id) ?? dayInVietnam(now).slice(0, 7);
      const suspect = now < newest - DRIFT;
      if (suspect) notices.add('clock-suspect', monthFileName(folder, month));
      try {
        const store = await open(month);
        const one = {
          id,
          kiosk: kiosk(),
          at: new Date(now).toISOString(),
          staff,
          clock: suspect ? 'suspect' : 'steady',
          said,
          corrections: [],
        };
        // Parsed so that nothing is written that could not be read again.
        const checked = entry.parse(one);
        addedIn.set(id, month);
        let did: Added = 'added';
        const written = await store.update((data) => {
          const place = data.entries.findIndex((other) => other.id === id);
          const before = data.entries[place];
          did = before === undefined ? 'added' : isSame(before.said, checked.said) ? 'known' : 'corrected';
          if (before === undefined) return { ...data, entries: [...data.entries, checked] };
          // Nobody said why: the reason of all that have none.
          const next = corrected<Said, Entry>(before, checked.said, { why: 'other', staff, at: one.at });
          return next === before ? data : { ...data, entries: data.entries.with(place, entry.parse(next)) };
        });
        if (!written.ok) return written;
        newest = Math.max(newest, now);
        return success(did);
      } catch (error) {
        return reportTrouble(tools, monthFileName(folder, month), error);
      }
    },
    async correct({ id, month }, staff, said, why) {
      try {
        const store = await open(month);
        let found = false;
        const written = await store.update((data) => {
          const at = data.entries.findIndex((one) => one.id === id);
          const before = data.entries[at];
          found = before !== undefined;
          if (before === undefined) return data;
          const next = corrected<Said, Entry>(before, said, { why, staff, at: new Date(clock.now()).toISOString() });
          return next === before ? data : { ...data, entries: data.entries.with(at, entry.parse(next)) };
        });
        return found ? written : failure('no-such-entry');
      } catch (error) {
        return reportTrouble(tools, monthFileName(folder, month), error);
      }
    },
    async of(month) {
      try {
        return success((await open(month)).data().entries);
      } catch (error) {
        return reportTrouble(tools, monthFileName(folder, month), error);
      }
    },
    months: (between) => files.months(between),
    letGo: (month) => files.letGo(month),
    settled: () => files.settled(),
  };
}

function timeOf(entries: readonly { readonly at: string }[]): number {
  return Math.max(0, ...entries.map(({ at }) => Date.parse(at)));
}
