import { z } from 'zod';
import { hashText } from '#core/audit/entry.ts';
import { sourceDate } from '#core/content/text.ts';
import { keyId, keyLabel, publicKey } from '#core/pack/keys.ts';
import { KEPT_PACKS } from '#core/pack/limits.ts';
import { packVersion } from '#core/pack/version.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/** A pack that lies in the data folder, in `packs/<version>`. */
const keptPack = z.strictObject({
  version: packVersion,
  made: z.iso.datetime(),
  content: z.strictObject({ version: hashText, date: sourceDate }),
  /** Hash of its manifest, which holds those of all files. */
  manifest: hashText,
  /** When it was taken, by the clock of the kiosk. */
  taken: z.iso.datetime(),
});
export type KeptPack = z.infer<typeof keptPack>;

/**
 * Which content is in use: the pointer. `beside`: the content the program carried when that was decided, so that a newer program is noticed.
 */
export const packsFile = z
  .strictObject({
    now: packVersion.nullable(),
    /** The one in use before; `program` for the content of the program. */
    before: z.union([packVersion, z.literal('program')]).nullable(),
    beside: hashText.nullable(),
    /** The newest taken first. */
    kept: z.array(keptPack).max(KEPT_PACKS),
  })
  .refine(({ now, kept }) => now === null || kept.some(({ version }) => version === now));
export type PacksState = z.infer<typeof packsFile>;

/** Whose packs are believed, and how many must have signed one. */
export const packKeysFile = z.strictObject({
  signatures: z.union([z.literal(1), z.literal(2)]),
  keys: z.array(z.strictObject({ id: keyId, label: keyLabel, key: publicKey, since: z.iso.datetime() })).max(8),
});
export type PackKeys = z.infer<typeof packKeysFile>;

const NOTHING_TAKEN: PacksState = { now: null, before: null, beside: null, kept: [] };

/** `packs.json` of the data folder. */
export function openPacksFile(tools: StorageTools): Promise<Store<PacksState>> {
  return openStore<PacksState>(tools, { name: 'packs.json', version: 1, schema: packsFile, defaults: NOTHING_TAKEN });
}

/** `pack-keys.json` of the data folder. No key is known until an admin takes one from a stick. */
export function openPackKeys(tools: StorageTools): Promise<Store<PackKeys>> {
  return openStore<PackKeys>(tools, {
    name: 'pack-keys.json',
    version: 1,
    schema: packKeysFile,
    defaults: { signatures: 1, keys: [] },
  });
}
