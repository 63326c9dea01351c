import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Turns PINs into something that may lie on a disk, and checks them. */
export interface PinHasher {
  hash(pin: string): Promise<PinHash>;
  /** Takes the same time whether the PIN is right or wrong. */
  matches(pin: string, hash: PinHash): Promise<boolean>;
}

export interface ScryptCost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** The parameters stand beside the hash, so that a later program may ask for more and still read this one. */
export const pinHash = z.strictObject({
  algorithm: z.literal('scrypt'),
  N: z
    .number()
    .int()
    .min(2)
    .max(2 ** 20),
  r: z.number().int().min(1).max(32),
  p: z.number().int().min(1).max(16),
  salt: z.base64url().min(22).max(128),
  key: z.base64url().min(22).max(128),
});
export type PinHash = z.infer<typeof pinHash>;

/**
 * 128 MB and about half a second a try on a kiosk: six digits are few, so each guess at a stolen file must be dear. Whoever
 * holds the file can still try them all in days; the PIN guards a screen, not a secret.
 */
export const STRONG: ScryptCost = { N: 2 ** 17, r: 8, p: 1 };

/** Twice what STRONG needs; Node refuses more than 32 MB unless told. */
const MEMORY = 256 * 1024 * 1024;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

export function createPinHasher(cost: ScryptCost = STRONG): PinHasher {
  return {
    async hash(pin) {
      const salt = randomBytes(SALT_BYTES);
      const key = await derive(pin, salt, cost, KEY_BYTES);
      return {
        algorithm: 'scrypt',
        N: cost.N,
        r: cost.r,
        p: cost.p,
        salt: salt.toString('base64url'),
        key: key.toString('base64url'),
      };
    },
    async matches(pin, hash) {
      const expected = Buffer.from(hash.key, 'base64url');
      return timingSafeEqual(await derive(pin, Buffer.from(hash.salt, 'base64url'), hash, expected.length), expected);
    },
  };
}

function derive(pin: string, salt: Uint8Array, { N, r, p }: ScryptCost, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, length, { N, r, p, maxmem: MEMORY }, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
