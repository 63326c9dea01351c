import { randomBytes, randomUUID } from 'node:crypto';

/** Where ids and secrets come from. */
export interface Ids {
  /** A random UUID (version 4). */
  uuid(): string;
  /** 32 random bytes as 43 characters of base64url: one-time addresses, print tokens, the session cookie. */
  secret(): string;
}

export const systemIds: Ids = {
  uuid: () => randomUUID(),
  secret: () => randomBytes(32).toString('base64url'),
};
