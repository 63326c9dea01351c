import { failure, type Result, success } from '#core/basics/result.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { changesBetween, type PackChange } from '#core/pack/changes.ts';
import type { KnownKey } from '#core/pack/keys.ts';
import type { PackManifest } from '#core/pack/manifest.ts';
import type { PackProblem } from '#core/pack/problems.ts';
import { judgeProgram } from '#core/pack/version.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';
import { openPackFile } from './open-pack-file.ts';
import { CONTENT, CONTENT_MANIFEST } from './pack-file.ts';
import { proveContent } from './prove-content.ts';
import type { Trust } from './signing.ts';

export interface LookAsked {
  readonly bytes: Uint8Array;
  readonly trust: Trust;
  /** Version of this program. */
  readonly program: string;
  /** The compiled content in use, as text; null where there is none. */
  readonly inUse: string | null;
}

/** A pack that could be taken. */
export interface LookedPack {
  readonly manifest: PackManifest;
  readonly signers: readonly KnownKey[];
  /** What is other than in the content in use. */
  readonly changes: readonly PackChange[];
}

/** Proves all of a pack in memory: signatures, every file, the content in it. Nothing is written. */
export async function lookAtPack({ bytes, trust, program, inUse }: LookAsked): Promise<Result<LookedPack, PackProblem>> {
  const opened = await openPackFile(bytes, trust);
  if (!opened.ok) return opened;
  const { manifest, signers } = opened.value;
  const fits = judgeProgram(program, manifest.program);
  if (fits !== 'fits') return failure(fits);
  const kept = new Map<string, Uint8Array>();
  const proved = await opened.value.each(async (path, file) => {
    if (path === CONTENT || path === CONTENT_MANIFEST) kept.set(path, file);
  });
  if (!proved.ok) return proved;
  const pack = proveContent(manifest, kept.get(CONTENT) ?? new Uint8Array(), kept.get(CONTENT_MANIFEST) ?? new Uint8Array());
  if (pack === null) return failure('bad-content');
  const former = inUse === null ? null : (jsonOrNull(inUse) as ContentPack | null);
  return success({ manifest, signers, changes: changesBetween(former, pack) });
}

/** Looking at a pack is heavy: parsing and comparing two whole contents holds a thread for a tenth of a second. */
export interface PackWork {
  look(asked: LookAsked): Promise<Result<LookedPack, PackProblem>>;
}

/** In this thread: tests, and where no other is given. */
export const lookHere: PackWork = { look: lookAtPack };
