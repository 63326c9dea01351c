import { failure, type Result, success } from '#core/basics/result.ts';
import type { Settings } from '#core/contract/shapes.ts';
import {
  type CarriedFile,
  type CarriedProblem,
  carriedOf,
  LARGEST_CARRIED,
  readCarried,
  withCarried,
  writeCarried,
} from '#core/settings/carried.ts';
import { settingsChanges } from '#core/settings/changes.ts';
import { mayStand } from '#core/settings/judge-office.ts';
import type { Context } from '#services/app/context.ts';
import { sha256 } from '#services/audit/sha256.ts';
import type { CarrierProblem } from '#services/carriers/carriers.ts';
import { madeName } from './file-names.ts';
import type { Operation } from './operation.ts';
import { changedKeys, tellPages } from './settings.ts';

const NAME = /^cai-dat-[a-z0-9-]{1,100}\.json$/;

export const carryOut: Operation<'settings.export'> = async (context, { carrier }) => {
  const settings = context.settings.read();
  const now = context.clock.now();
  const text = writeCarried(settings, new Date(now).toISOString(), sha256);
  const file = `cai-dat-${settings.kiosk}-${madeName(now)}.json`;
  const written = await context.carriers.add(carrier, file, new TextEncoder().encode(text));
  await note(context, 'settings.carried', written.ok ? written.value.file : file, written.ok);
  return written.ok ? success({ file: written.value.file }) : written;
};

/** The newest first, by the moment at the end of a name; of one minute the last one made, which has the highest number. */
export const files: Operation<'settings.files'> = async (context, { carrier }) => {
  const found = await context.carriers.files(carrier);
  if (!found.ok) return found;
  const names = found.value.map(({ name }) => name).filter((name) => NAME.test(name));
  return success({
    files: names.toSorted(
      (one, other) => momentOf(other).localeCompare(momentOf(one)) || numberOf(other) - numberOf(one) || one.localeCompare(other),
    ),
  });
};

/** The moment in a name; of files of before, which had but the day (2026-11-26), the beginning of it. */
function momentOf(name: string): string {
  const [, year = '', month = '', day = '', time = ''] =
    /(\d{4})-?(\d{2})-?(\d{2})(?:-(\d{4})(?:-\d{1,3})?)?\.json$/.exec(name) ?? [];
  return `${year}${month}${day}${time}`;
}

/** Which it is of its minute: the second has a 2 behind the moment. */
function numberOf(name: string): number {
  return Number(/\d{8}-\d{4}-(\d{1,3})\.json$/.exec(name)?.[1] ?? 1);
}

export const compare: Operation<'settings.compare'> = async (context, { carrier, file }) => {
  const read = await readFile(context, carrier, file);
  if (!read.ok) return read;
  const { kiosk, at, hash } = read.value;
  const changes = settingsChanges(context.settings.read(), read.value.after);
  return success({
    kiosk,
    at,
    hash,
    changes: changes.map((change) => ({ ...change, now: [...change.now], next: [...change.next] })),
  });
};

export const takeIn: Operation<'settings.import'> = async (context, { carrier, file, hash }) => {
  const read = await readFile(context, carrier, file);
  if (!read.ok) return read;
  if (read.value.hash !== hash) return failure('changed');
  const result = await replace(context, read.value.after);
  await note(context, 'settings.taken', `${file} ${result.ok ? result.value.about : ''}`.trim(), result.ok);
  return result.ok ? success({ settings: result.value.settings }) : result;
};

export const undo: Operation<'settings.undo'> = async (context) => {
  const former = context.settings.former();
  if (former === null) return failure('no-former');
  // Only what an import can change is brought back: a printer chosen since then stays.
  const after = withCarried(context.settings.read(), carriedOf(former), () => true);
  if (!after.ok) return after;
  const result = await replace(context, after.value);
  await note(context, 'settings.undone', result.ok ? result.value.about : '', result.ok);
  return result.ok ? success({ settings: result.value.settings }) : result;
};

export const former: Operation<'settings.former'> = async (context) => success({ former: context.settings.former() !== null });

async function replace(
  context: Context,
  after: Settings,
): Promise<Result<{ readonly settings: Settings; readonly about: string }, 'storage-failed'>> {
  const about = changedKeys(context.settings.read(), after).join(' ');
  const result = await context.settings.replace(after);
  if (!result.ok) return result;
  tellPages(context, result.value);
  return success({ settings: result.value, about });
}

/** A file of settings, and the settings there would be with it. */
async function readFile(
  context: Context,
  carrier: string,
  file: string,
): Promise<Result<CarriedFile & { readonly after: Settings }, CarrierProblem | 'no-file' | CarriedProblem>> {
  const read = await context.carriers.read(carrier, file, LARGEST_CARRIED);
  if (!read.ok) return read.error === 'too-large' ? failure('not-settings') : failure(read.error);
  const carried = readCarried(new TextDecoder().decode(read.value), sha256);
  if (!carried.ok) return carried;
  const { office } = carried.value.settings;
  const before = context.settings.read();
  const fields = context.content.pack()?.officeFields;
  const fieldOf = (id: string) => fields?.find((field) => field.id === id);
  // A file is believed as little as a hand: what staff may not type, it may not bring.
  if (Object.entries(office).some(([id, text]) => !mayStand(fieldOf(id) ?? { kind: 'text' }, text))) return failure('unfit');
  const after = withCarried(before, carried.value.settings, (id) =>
    fields === undefined ? id in before.office : fieldOf(id) !== undefined,
  );
  return after.ok ? success({ ...carried.value, after: after.value }) : after;
}

function note(
  { audit, staff }: Context,
  act: 'settings.carried' | 'settings.taken' | 'settings.undone',
  about: string,
  ok: boolean,
): Promise<unknown> {
  return audit.record({ who: staff.who(), act, about: about.slice(0, 120), outcome: ok ? 'done' : 'failed' });
}
