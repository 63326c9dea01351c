import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { failure, type Result, success } from '#core/basics/result.ts';
import { type KnownKey, type SignatureFile, signatureFile } from '#core/pack/keys.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';

/** What stands before the 32 bytes of an Ed25519 key in the form Node reads (SPKI, RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The id of a public key, given as base64 of its 32 bytes. */
export function idOfKey(key: string): string {
  return createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 16);
}

/** The 32 bytes of the public half, as base64. */
export function publicHalf(secret: KeyObject): string {
  return createPublicKey(secret).export({ type: 'spki', format: 'der' }).subarray(SPKI.length).toString('base64');
}

/** One signature over these bytes. */
export function signWith(secret: KeyObject, bytes: Uint8Array): SignatureFile['signatures'][number] {
  return { key: idOfKey(publicHalf(secret)), signature: sign(null, bytes, secret).toString('base64') };
}

export interface Trust {
  readonly keys: readonly KnownKey[];
  /** By how many different keys a pack must be signed. */
  readonly signatures: 1 | 2;
}

export type TrustProblem = 'no-key' | 'unknown-key' | 'wrong-signature' | 'one-signature' | 'damaged';

/**
 * Whether these bytes were signed by keys this kiosk believes. A signature that is wrong under a known key refuses all, whoever else signed; a
 * signature by a stranger counts for nothing. Answers the keys it is believed by.
 */
export function judgeSignatures(
  bytes: Uint8Array,
  signed: Uint8Array,
  { keys, signatures }: Trust,
): Result<readonly KnownKey[], TrustProblem> {
  if (keys.length === 0) return failure('no-key');
  const read = signatureFile.safeParse(jsonOrNull(Buffer.from(signed).toString('utf8')));
  if (!read.success) return failure('damaged');
  const believed: KnownKey[] = [];
  for (const { key, signature } of read.data.signatures) {
    const known = keys.find(({ id }) => id === key);
    if (known === undefined) continue;
    if (!holds(bytes, known.key, signature)) return failure('wrong-signature');
    believed.push(known);
  }
  if (believed.length === 0) return failure('unknown-key');
  return believed.length >= signatures ? success(believed) : failure('one-signature');
}

/** Whether one signature is by this key. */
function holds(bytes: Uint8Array, key: string, signature: string): boolean {
  try {
    const spki = createPublicKey({ key: Buffer.concat([SPKI, Buffer.from(key, 'base64')]), format: 'der', type: 'spki' });
    return verify(null, bytes, spki, Buffer.from(signature, 'base64'));
  } catch {
    // Bytes of a key that are no point of the curve.
    return false;
  }
}
