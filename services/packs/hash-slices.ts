import { createHash } from 'node:crypto';

/** So much is hashed at one go: a few milliseconds, so that the page is answered between. */
const SLICE = 1024 * 1024;

/** SHA-256 in hexadecimal. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += SLICE) {
    hash.update(bytes.subarray(at, at + SLICE));
    if (at + SLICE < bytes.length) await new Promise((resume) => setImmediate(resume));
  }
  return hash.digest('hex');
}
