import type { KeyObject } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Localised } from '#core/basics/language.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { filled } from '#core/merge/words.ts';
import { type KnownKey, signatureFile } from '#core/pack/keys.ts';
import { spelledKey } from '#core/pack/spelled-key.ts';
import { checkContent } from '#services/content/check-content.ts';
import { writePack } from '#services/content/write-pack.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { codeOf } from '#services/storage/file-system.ts';
import { filesBelow } from '#services/storage/file-tree.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';
import { COMMAND_WORDS, PROBLEM_WORDS, PROGRAM_WORDS } from './command-words.ts';
import { judgeProgramFile } from './judge-program.ts';
import { cosigned, makePack, signProgram } from './make-pack.ts';
import { openPackFile } from './open-pack-file.ts';
import { type PackCall, readCall } from './pack-call.ts';
import { KEY_ENDING, PACK_ENDING, PROGRAM_ENDING, SIGNATURES } from './pack-file.ts';
import { readKey } from './read-key.ts';
import { readZip, unpackEntry } from './read-zip.ts';
import { isInRepository, newSecret, openSecret } from './secret-files.ts';
import { idOfKey, publicHalf } from './signing.ts';

export interface PackSurroundings {
  readonly say: (line: string) => void;
  readonly now: () => number;
  /** Of secret keys, where one is set. */
  readonly passphrase: string | undefined;
  /** Version of this program: the least a pack is made for, where nothing else is said. */
  readonly program: string;
}

type Call<Kind extends PackCall['kind']> = Extract<PackCall, { readonly kind: Kind }>;

/** A refusal that is told and ends the command. */
class Refused extends Error {}

/** Makes keys and packs, signs and shows them. Answers the exit code: 0 done, 1 refused, 2 a wrong call. */
export async function packCommand(parameters: readonly string[], surroundings: PackSurroundings): Promise<number> {
  const { language, call } = readCall(parameters);
  const { now, passphrase, program } = surroundings;
  const tell = (words: Localised, about: Readonly<Record<string, string>> = {}): void =>
    surroundings.say(filled(words[language], about));
  const refuse = (words: Localised, about: Readonly<Record<string, string>>): never => {
    tell(words, about);
    throw new Refused();
  };

  const readOr = async (file: string): Promise<Uint8Array> =>
    (await readFile(file).catch(() => null)) ?? refuse(COMMAND_WORDS.unreadable, { file });
  const write = async (file: string, bytes: Uint8Array | string, mode = 0o644): Promise<void> => {
    try {
      await mkdir(dirname(resolve(file)), { recursive: true });
      await writeFile(file, bytes, { flag: 'wx', mode });
    } catch (error) {
      refuse(codeOf(error) === 'EEXIST' ? COMMAND_WORDS.exists : COMMAND_WORDS.unwritable, { file });
    }
  };
  const secretFrom = async (file: string): Promise<KeyObject> => {
    if (await isInRepository(file)) return refuse(COMMAND_WORDS.inside, { file });
    const text = Buffer.from(await readOr(file)).toString('utf8');
    return openSecret(text, passphrase) ?? refuse(COMMAND_WORDS.noSecret, { file });
  };
  const keysFrom = async (files: readonly string[]): Promise<readonly KnownKey[]> => {
    const known = [];
    for (const path of files) known.push(readKey(await readOr(path)) ?? refuse(COMMAND_WORDS.noKey, { file: path }));
    return known;
  };
  const idOf = (secret: KeyObject): string => spelledKey(idOfKey(publicHalf(secret)));

  const keys = async ({ out, label }: Call<'keys'>): Promise<void> => {
    if (await isInRepository(out)) refuse(COMMAND_WORDS.inside, { file: out });
    const secretFile = join(out, `${label}.secret.pem`);
    const file = join(out, `${label}${KEY_ENDING}`);
    for (const one of [secretFile, file])
      if ((await stat(one).catch(() => null)) !== null) refuse(COMMAND_WORDS.exists, { file: one });
    const { secret, text } = newSecret(passphrase);
    await write(secretFile, text, 0o600);
    await write(file, JSON.stringify({ format: 1, kind: 'goc-so.key', label, key: publicHalf(secret) }));
    tell(COMMAND_WORDS.made, { label, id: idOf(secret), secret: secretFile, file });
    if (passphrase === undefined || passphrase === '') tell(COMMAND_WORDS.plain);
  };

  const build = async ({ key, out, content, version, least, below }: Call<'build'>): Promise<void> => {
    const secret = await secretFrom(key);
    const { pack, counts } = await checkContent(resolve(content), { play: true });
    if (pack === null) return refuse(COMMAND_WORDS.contentWrong, { file: content, count: `${counts.errors}` });
    const compiled = await mkdtemp(join(tmpdir(), 'goc-so-pack-'));
    try {
      await writePack(compiled, pack, resolve(content));
      const files = new Map<string, Uint8Array>();
      for (const path of await filesBelow(nodeFileSystem, compiled)) files.set(path, await readFile(join(compiled, path)));
      const made = new Date(now()).toISOString();
      const called = version ?? (await nextVersion(out, dayInVietnam(now())));
      const bytes = makePack({ version: called, made, program: { least: least ?? program, below }, files, secret });
      if (bytes === null) return refuse(COMMAND_WORDS.tooMuch, {});
      const file = join(out, `goc-so-${called}${PACK_ENDING}`);
      await write(file, bytes);
      tell(COMMAND_WORDS.built, { file, version: called, count: `${files.size}`, bytes: `${bytes.length}`, id: idOf(secret) });
    } finally {
      await rm(compiled, { recursive: true, force: true });
    }
  };

  const show = async ({ file, trust }: Call<'show'>): Promise<void> => {
    const bytes = await readOr(file);
    const believed = await keysFrom(trust);
    const opened = await openPackFile(bytes, { keys: believed, signatures: 1 });
    if (!opened.ok) {
      for (const { key } of await signersOf(bytes)) tell(COMMAND_WORDS.signedUnproved, { id: spelledKey(key) });
      return refuse(COMMAND_WORDS.refused, { file, why: PROBLEM_WORDS[opened.error][language] });
    }
    const { manifest, signers } = opened.value;
    const { version, made, content, program: fits, files } = manifest;
    const before = fits.below === null ? '' : filled(COMMAND_WORDS.below[language], { below: fits.below });
    tell(COMMAND_WORDS.about, {
      version,
      made,
      content: content.version.slice(0, 12),
      date: content.date,
      least: fits.least,
      below: before,
    });
    for (const { path, bytes: size, sha256 } of files) tell(COMMAND_WORDS.row, { path, bytes: `${size}`, sha256 });
    for (const { label, id } of signers) tell(COMMAND_WORDS.signedBy, { label, id: spelledKey(id) });
    const proved = await opened.value.each(async () => {});
    if (!proved.ok) refuse(COMMAND_WORDS.refused, { file, why: PROBLEM_WORDS[proved.error][language] });
    tell(COMMAND_WORDS.whole);
  };

  const cosign = async ({ file, key }: Call<'cosign'>): Promise<void> => {
    const secret = await secretFrom(key);
    const signed = await cosigned(await readOr(file), secret);
    if (!signed.ok)
      return signed.error === 'signed-already'
        ? refuse(COMMAND_WORDS.signedAlready, { file })
        : refuse(COMMAND_WORDS.refused, { file, why: PROBLEM_WORDS[signed.error][language] });
    // Aside first: half a pack in the place of a whole one helps nobody.
    await rm(`${file}.part`, { force: true });
    await write(`${file}.part`, signed.value);
    await rename(`${file}.part`, file);
    tell(COMMAND_WORDS.cosigned, { file, id: idOf(secret) });
  };

  const signInstaller = async ({ file, version, keys: files }: Call<'program'>): Promise<void> => {
    const secrets: KeyObject[] = [];
    for (const one of files) secrets.push(await secretFrom(one));
    const voucher = `${file}${PROGRAM_ENDING}`;
    await write(voucher, signProgram({ name: basename(file), bytes: await readOr(file), version, secrets }));
    tell(COMMAND_WORDS.programSigned, { file: voucher });
  };

  const judgeInstaller = async ({ file, trust, both }: Call<'judge'>): Promise<void> => {
    const signers = { keys: await keysFrom(trust), signatures: both ? (2 as const) : (1 as const) };
    const [bytes, voucher] = [await readOr(file), await readOr(`${file}${PROGRAM_ENDING}`)];
    const judged = await judgeProgramFile({ name: basename(file), bytes }, voucher, signers, program);
    if (!judged.ok) {
      const words: Partial<Readonly<Record<string, Localised>>> = PROGRAM_WORDS;
      return refuse(COMMAND_WORDS.programWrong, { file, why: (words[judged.error] ?? PROBLEM_WORDS[judged.error])[language] });
    }
    for (const { label, id } of judged.value.signers) tell(COMMAND_WORDS.signedBy, { label, id: spelledKey(id) });
    return tell(COMMAND_WORDS.programGenuine, { file, version: judged.value.version });
  };

  try {
    switch (call.kind) {
      case 'wrong':
        tell(COMMAND_WORDS.wrong, { what: call.what });
        tell(COMMAND_WORDS.usage);
        return 2;
      case 'help':
        tell(COMMAND_WORDS.help);
        return 0;
      case 'keys':
        await keys(call);
        return 0;
      case 'build':
        await build(call);
        return 0;
      case 'show':
        await show(call);
        return 0;
      case 'cosign':
        await cosign(call);
        return 0;
      case 'program':
        await signInstaller(call);
        return 0;
      case 'judge':
        await judgeInstaller(call);
        return 0;
    }
  } catch (error) {
    if (error instanceof Refused) return 1;
    throw error;
  }
}

/** The first version of a day of which no pack lies in the folder. */
async function nextVersion(out: string, day: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const version = `${day}.${number}`;
    if ((await stat(join(out, `goc-so-${version}${PACK_ENDING}`)).catch(() => null)) === null) return version;
  }
}

/** Keys that say they signed a pack, believed or not. */
async function signersOf(bytes: Uint8Array): Promise<readonly { readonly key: string }[]> {
  const zip = readZip(bytes, 10_000);
  const entry = zip.ok ? zip.value.find(({ name, size }) => name === SIGNATURES && size < 10_000) : undefined;
  const text = entry === undefined ? null : await unpackEntry(entry);
  const read = signatureFile.safeParse(jsonOrNull(Buffer.from(text ?? '').toString('utf8')));
  return read.success ? read.data.signatures : [];
}
