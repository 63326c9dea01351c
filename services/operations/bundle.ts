import { failure, type Result, success } from '#core/basics/result.ts';
import type { CallOutput } from '#core/contract/calls.ts';
import type { NameOf } from '#core/merge/merged-files.ts';
import { overviewOf } from '#core/merge/overview.ts';
import { quarterText } from '#core/merge/quarter.ts';
import type { Joined } from '#core/merge/join.ts';
import type { KioskSums, Range } from '#core/merge/sums.ts';
import { daysIn } from '#core/report/days.ts';
import type { Context } from '#services/app/context.ts';
import type { CarrierProblem } from '#services/carriers/carriers.ts';
import { BUNDLE_ENDING, LARGEST_FILE, openBundle } from '#services/merge/bundle-file.ts';
import { breathe } from '#services/environment/breathe.ts';
import { joinFiles, sumsByKiosk } from '#services/merge/join-files.ts';
import { filesOf } from '#services/merge/tell-kiosks.ts';
import { madeName, rangeName } from './file-names.ts';
import type { Operation } from './operation.ts';
import { noteAct } from './note-act.ts';
import { staffIn } from './session.ts';

export const make: Operation<'bundle.make'> = async (context, { carrier }) => {
  const staff = staffIn(context);
  const pack = context.content.pack();
  const made = await context.bundles.make({
    program: context.version.slice(0, 40),
    content: pack === null ? null : { version: pack.version.slice(0, 80), date: pack.date },
    backup: await lastBackup(context),
  });
  if (!made.ok) {
    await noteAct(context, 'bundle.made', '', made, staff);
    return made;
  }
  const { file, bytes, unreadable } = made.value;
  const written = await context.carriers.write(carrier, file, bytes);
  await noteAct(context, 'bundle.made', file, written, staff);
  return written.ok ? success({ file, unreadable: [...unreadable] }) : written;
};

export const list: Operation<'bundle.list'> = async (context, { carrier }) => {
  const found = await sizesOf(context, carrier);
  if (!found.ok) return found;
  const bundles: { file: string; installation: string; name: string; made: string; order: number }[] = [];
  const faults: Faults = [];
  for (const [file, size] of found.value) {
    const bytes = await readSized(context, carrier, file, size);
    const opened = bytes.ok ? await openBundle(bytes.value) : bytes;
    if (!opened.ok) {
      if (opened.error === 'carrier-gone') return failure('carrier-gone');
      faults.push({ file, problem: opened.error });
    } else {
      const { installation, name, made, order } = opened.value.about;
      bundles.push({ file, installation, name, made, order });
    }
    await breathe();
  }
  // Kiosks by name; of each the newest first, by its own count and not by its clock.
  const sorted = bundles.toSorted((a, b) =>
    a.name === b.name && a.installation === b.installation
      ? b.order - a.order
      : `${a.name} ${a.installation}` < `${b.name} ${b.installation}`
        ? -1
        : 1,
  );
  return success({ bundles: sorted.map(({ order: _order, ...bundle }) => bundle), faults });
};

export const join: Operation<'bundle.join'> = async (context, input) => {
  const staff = staffIn(context);
  const together = await joinFrom(context, input);
  if (!together.ok) return together;
  await noteAct(context, 'bundle.joined', `${input.files.length}`, together, staff);
  const { joined, sums, faults } = together.value;
  return success({ overview: overviewOf(joined, sums), faults });
};

export const save: Operation<'bundle.save'> = async (context, { language, ...input }) => {
  const staff = staffIn(context);
  const together = await joinFrom(context, input);
  if (!together.ok) return together;
  const { joined, faults } = together.value;
  const nameOf = namesOf(context, joined, language);
  const { range } = input;
  const made = await filesOf(joined, { range, language, nameOf }, context.reportWork);
  if (made === null) return failure('not-over');
  const { csv, json } = made;
  const days = range === null ? 'tat-ca' : rangeName(range.from, range.to);
  const stem = `goc-so-gop-${days}-lap-${madeName(context.clock.now())}`;
  const files: string[] = [];
  for (const [ending, text] of [
    ['csv', csv],
    ['json', json],
  ] as const) {
    const file = `${stem}.${ending}`;
    const written = await context.carriers.add(input.carrier, file, Buffer.from(text, 'utf8'));
    await noteAct(context, 'report.made', written.ok ? written.value.file : file, written, staff);
    if (!written.ok) return written;
    files.push(written.value.file);
  }
  return success({ files, faults });
};

type Faults = CallOutput<'bundle.join'>['faults'];

interface Together {
  readonly joined: Joined;
  readonly sums: ReadonlyMap<string, KioskSums>;
  readonly faults: Faults;
}

async function joinFrom(
  context: Context,
  { carrier, files, range }: { readonly carrier: string; readonly files: readonly string[]; readonly range: Range | null },
): Promise<Result<Together, CarrierProblem | 'bad-range'>> {
  if (range !== null && daysIn(range.from, range.to) < 1) return failure('bad-range');
  const found = await sizesOf(context, carrier);
  if (!found.ok) return found;
  const { joined, faults } = await joinFiles(files, (file) => readSized(context, carrier, file, found.value.get(file)));
  const left: Faults = [];
  for (const { file, problem } of faults) {
    // Half of the kiosks are not the figures of the commune: what was pulled out is put back first.
    if (problem === 'carrier-gone') return failure('carrier-gone');
    left.push({ file, problem });
  }
  return success({ joined, sums: await sumsByKiosk(joined, range), faults: left });
}

/** Bundles on a carrier and how large they are. */
async function sizesOf(context: Context, carrier: string): Promise<Result<ReadonlyMap<string, number>, CarrierProblem>> {
  const files = await context.carriers.files(carrier);
  if (!files.ok) return files;
  return success(new Map(files.value.filter(({ name }) => name.endsWith(BUNDLE_ENDING)).map(({ name, bytes }) => [name, bytes])));
}

async function readSized(
  context: Context,
  carrier: string,
  file: string,
  size: number | undefined,
): Promise<Result<Uint8Array, CarrierProblem | 'no-file' | 'too-large'>> {
  if (size === undefined) return failure('no-file');
  return size > LARGEST_FILE ? failure('too-large') : context.carriers.read(carrier, file, LARGEST_FILE);
}

function namesOf({ content }: Context, joined: Joined, language: 'vi' | 'en'): NameOf {
  const procedures = new Map((content.pack()?.procedures ?? []).map(({ id, name }) => [id, name[language]]));
  const places = new Map(
    [...joined.values()].flatMap(({ about }) => about.value.places.map(({ id, name }) => [id, name] as const)),
  );
  return (of, id) => (of === 'procedure' ? procedures.get(id) : of === 'place' ? places.get(id) : undefined) ?? null;
}

/** So many acts back is looked for a backup: months of an office. */
const LOOKED_BACK = 2000;

async function lastBackup({ audit }: Context): Promise<string | null> {
  const made = (await audit.recent(LOOKED_BACK)).find(({ act, outcome }) => act === 'backup.made' && outcome === 'done');
  return made === undefined ? null : quarterText(Date.parse(made.at));
}
