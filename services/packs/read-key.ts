import { createPublicKey } from 'node:crypto';
import { type KeyFile, keyFile } from '#core/pack/keys.ts';
import { LARGEST_KEY } from '#core/pack/limits.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';
import { idOfKey } from './signing.ts';

/** The public key in a file, with its id; null where there is none. */
export function readKey(bytes: Uint8Array): (KeyFile & { readonly id: string }) | null {
  if (bytes.length > LARGEST_KEY) return null;
  const read = keyFile.safeParse(jsonOrNull(Buffer.from(bytes).toString('utf8')));
  if (!read.success) return null;
  const raw = Buffer.from(read.data.key, 'base64');
  // Written twice, it must be the same: base64 has spare bits in which two texts could be one key.
  if (raw.length !== 32 || raw.toString('base64') !== read.data.key) return null;
  try {
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') }, format: 'jwk' });
  } catch {
    return null;
  }
  return { ...read.data, id: idOfKey(read.data.key) };
}
