import { failure, type Result, success } from '#core/basics/result.ts';
import type { KnownKey } from '#core/pack/keys.ts';
import { LARGEST_PROGRAM, PACK_LIMITS } from '#core/pack/limits.ts';
import { canonicalProgram, programManifest } from '#core/pack/manifest.ts';
import { type Standing, programStanding } from '#core/pack/version.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';
import { hashOf } from './hash-slices.ts';
import { z } from 'zod';
import { judgeSignatures, type Trust, type TrustProblem } from './signing.ts';

/** What stands beside an installer: the text that was signed, and the signatures over it. */
const programVoucher = z.strictObject({ manifest: z.string().max(PACK_LIMITS.manifest), signatures: z.unknown() });

export interface GenuineProgram {
  readonly version: string;
  readonly standing: Standing;
  readonly signers: readonly KnownKey[];
}

export type ProgramProblem = TrustProblem | 'too-large' | 'changed-file';

/** Whether an installer is what somebody this kiosk believes signed. It is read, and nothing of it is ever run. */
export async function judgeProgramFile(
  file: { readonly name: string; readonly bytes: Uint8Array },
  voucher: Uint8Array,
  trust: Trust,
  program: string,
): Promise<Result<GenuineProgram, ProgramProblem>> {
  if (file.bytes.length > LARGEST_PROGRAM || voucher.length > PACK_LIMITS.manifest) return failure('too-large');
  if (trust.keys.length === 0) return failure('no-key');
  const read = programVoucher.safeParse(jsonOrNull(Buffer.from(voucher).toString('utf8')));
  if (!read.success) return failure('damaged');
  const signed = Buffer.from(read.data.manifest);
  const signers = judgeSignatures(signed, Buffer.from(JSON.stringify(read.data.signatures)), trust);
  if (!signers.ok) return signers;
  const manifest = programManifest.safeParse(jsonOrNull(read.data.manifest));
  if (!manifest.success || canonicalProgram(manifest.data) !== read.data.manifest) return failure('damaged');
  const { version, file: name, bytes, sha256 } = manifest.data;
  if (name !== file.name || bytes !== file.bytes.length || (await hashOf(file.bytes)) !== sha256) return failure('changed-file');
  return success({ version, standing: programStanding(version, program), signers: signers.value });
}
