import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Whether a path lies in a repository, however it is named: links are followed, and what does not exist yet is judged by where it would be. */
export async function isInRepository(path: string): Promise<boolean> {
  let at = await realpath(resolve(path)).catch(() => null);
  for (let above = resolve(path); at === null; at = await realpath(above).catch(() => null)) {
    const next = dirname(above);
    if (next === above) return false;
    above = next;
  }
  for (;;) {
    if ((await stat(join(at, '.git')).catch(() => null)) !== null) return true;
    const above = dirname(at);
    if (above === at) return false;
    at = above;
  }
}

/** A new secret key as it is kept: under its passphrase where there is one. */
export function newSecret(passphrase: string | undefined): { readonly secret: KeyObject; readonly text: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const cipher = passphrase === undefined || passphrase === '' ? {} : { cipher: 'aes-256-cbc', passphrase };
  return { secret: privateKey, text: privateKey.export({ type: 'pkcs8', format: 'pem', ...cipher }).toString() };
}

/** The secret key in a file; null where it is none, or stays shut. */
export function openSecret(text: string, passphrase: string | undefined): KeyObject | null {
  try {
    const key = createPrivateKey({ key: text, ...(passphrase === undefined ? {} : { passphrase }) });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
