import { failure, type Result, success } from '#core/basics/result.ts';
import type { CallOutput } from '#core/contract/calls.ts';
import { LARGEST_KEY, LARGEST_PROGRAM, PACK_LIMITS } from '#core/pack/limits.ts';
import type { Context } from '#services/app/context.ts';
import type { CarrierProblem } from '#services/carriers/carriers.ts';
import { judgeProgramFile } from '#services/packs/judge-program.ts';
import { KEY_ENDING, PACK_ENDING, PROGRAM_ENDING } from '#services/packs/pack-file.ts';
import { readKey } from '#services/packs/read-key.ts';
import { noteAct } from './note-act.ts';
import type { Operation } from './operation.ts';
import { staffIn } from './session.ts';

export const list: Operation<'pack.list'> = async ({ packs }) => {
  const { shown, waiting, before, kept, program, trust } = packs.now();
  return success({
    shown,
    waiting,
    before,
    kept: kept.map(({ version, made, content, taken }) => ({ version, made, content, taken })),
    program,
    keys: trust.keys.map(({ id, label }) => ({ id, label })),
    signatures: trust.signatures,
  });
};

/** As many of a kind are looked at: a stick holds a few, and each pack is read whole. */
const MOST_FILES = 12;

export const find: Operation<'pack.find'> = async (context, { carrier }) => {
  const files = await context.carriers.files(carrier);
  if (!files.ok) return files;
  // The newest by name first: packs are called by their day.
  const named = (ending: string) =>
    files.value
      .filter(({ name }) => name.endsWith(ending))
      .toReversed()
      .slice(0, MOST_FILES);
  const found: CallOutput<'pack.find'> = { packs: [], faults: [], keys: [], programs: [] };
  for (const { name, bytes: size } of named(PACK_ENDING)) {
    const bytes = await context.carriers.read(carrier, name, PACK_LIMITS.file);
    if (!bytes.ok && bytes.error === 'carrier-gone') return failure('carrier-gone');
    const opened = bytes.ok ? await context.packs.open(bytes.value) : bytes;
    if (!opened.ok) found.faults.push({ file: name, problem: opened.error === 'carrier-gone' ? 'carrier-failed' : opened.error });
    else {
      const { manifest, standing } = opened.value;
      found.packs.push({ file: name, bytes: size, version: manifest.version, made: manifest.made, standing });
    }
  }
  const known = context.packs.now().trust.keys;
  for (const { name } of named(KEY_ENDING)) {
    const bytes = await context.carriers.read(carrier, name, LARGEST_KEY);
    const key = bytes.ok ? readKey(bytes.value) : null;
    if (key !== null) found.keys.push({ file: name, id: key.id, label: key.label, known: known.some(({ id }) => id === key.id) });
  }
  for (const { name, bytes } of files.value)
    if (/\.(exe|deb|AppImage)$/.test(name) && files.value.some((other) => other.name === `${name}${PROGRAM_ENDING}`))
      found.programs.push({ file: name, bytes });
  return success(found);
};

export const look: Operation<'pack.look'> = async (context, { carrier, file }) => {
  const who = staffIn(context);
  const bytes = await readFrom(context, carrier, file, PACK_LIMITS.file);
  const looked = bytes.ok ? await context.packs.look(bytes.value) : bytes;
  await noteAct(context, 'pack.looked', about(file, looked), looked, who);
  if (!looked.ok) return looked;
  const { manifest, standing, signers, changes } = looked.value;
  const { version, made, content } = manifest;
  return success({
    version,
    made,
    content,
    standing,
    signers: signers.map(({ id, label }) => ({ id, label })),
    changes: changes.map(({ kind, how, id, name }) => ({ kind, how, id, name: { vi: name.vi, en: name.en } })),
  });
};

export const take: Operation<'pack.take'> = async (context, { carrier, file, older }) => {
  const who = staffIn(context);
  const bytes = await readFrom(context, carrier, file, PACK_LIMITS.file);
  const taken = bytes.ok ? await context.packs.take(bytes.value, { older }) : bytes;
  const what = taken.ok ? taken.value.version : about(file, taken);
  await noteAct(context, 'pack.taken', older ? `${what} older` : what, taken, who);
  return taken.ok ? success({ version: taken.value.version, shown: taken.value.shown }) : taken;
};

export const back: Operation<'pack.back'> = async (context, { version }) => {
  const who = staffIn(context);
  const result = await context.packs.back(version);
  await noteAct(context, 'pack.back', about(version ?? 'program', result), result, who);
  return result.ok ? success({ shown: result.value.shown }) : result;
};

export const trust: Operation<'pack.trust'> = async (context, { carrier, file }) => {
  const who = staffIn(context);
  const bytes = await readFrom(context, carrier, file, LARGEST_KEY);
  // More bytes than a key has are none.
  const unread = bytes.ok ? null : bytes.error === 'too-large' ? failure('not-a-key' as const) : failure(bytes.error);
  const result = unread ?? (bytes.ok ? await context.packs.trust(bytes.value) : failure('not-a-key' as const));
  await noteAct(context, 'pack.trusted', result.ok ? result.value.id : about(file, result), result, who);
  return result;
};

export const forget: Operation<'pack.forget'> = async (context, { key }) => {
  const who = staffIn(context);
  const result = await context.packs.forget(key);
  await noteAct(context, 'pack.forgotten', key, result, who);
  return result.ok ? success({}) : result;
};

export const need: Operation<'pack.need'> = async (context, { signatures }) => {
  const who = staffIn(context);
  const result = await context.packs.need(signatures);
  await noteAct(context, 'pack.need', `${signatures}`, result, who);
  return result.ok ? success({}) : result;
};

export const program: Operation<'pack.program'> = async (context, { carrier, file }) => {
  const who = staffIn(context);
  const judged = await judgeFrom(context, carrier, file);
  await noteAct(context, 'pack.program', judged.ok ? `${file} ${judged.value.version}` : about(file, judged), judged, who);
  if (!judged.ok) return judged;
  const { version, standing, signers } = judged.value;
  return success({ version, standing, signers: signers.map(({ id, label }) => ({ id, label })) });
};

async function judgeFrom(
  context: Context,
  carrier: string,
  file: string,
): Promise<Awaited<ReturnType<typeof judgeProgramFile>> | Result<never, CarrierProblem | 'no-file'>> {
  const voucher = await readFrom(context, carrier, `${file}${PROGRAM_ENDING}`, PACK_LIMITS.manifest);
  if (!voucher.ok) return voucher;
  const bytes = await readFrom(context, carrier, file, LARGEST_PROGRAM);
  if (!bytes.ok) return bytes;
  return judgeProgramFile({ name: file, bytes: bytes.value }, voucher.value, context.packs.now().trust, context.version);
}

async function readFrom(
  { carriers }: Context,
  carrier: string,
  file: string,
  most: number,
): Promise<Result<Uint8Array, CarrierProblem | 'no-file' | 'too-large'>> {
  return carriers.read(carrier, file, most);
}

/** What the audit says of a file, and why it came to nothing. */
function about(file: string, result: Result<unknown, string>): string {
  return result.ok ? file : `${file} ${result.error}`.slice(-120);
}
