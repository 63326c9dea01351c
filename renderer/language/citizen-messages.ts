import type { Localised } from '#core/basics/language.ts';
import { en } from './en/index.ts';
import { vi, type MessageKey } from './vi/index.ts';

/** Messages of the staff's corner are read by staff alone: they are not read aloud, and not held to the limit of a sentence. */
const STAFF = 'staff.';

/** What the page says to citizens by itself, by key. The build writes it down for the service, which cannot import the page. */
export const citizenMessages: Readonly<Record<string, Localised>> = Object.fromEntries(
  (Object.keys(vi) as MessageKey[]).filter((key) => !key.startsWith(STAFF)).map((key) => [key, { vi: vi[key], en: en[key] }]),
);
