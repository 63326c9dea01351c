import { z } from 'zod';
import { isSeen } from '../vietnamese/unseen.ts';
import { ART_NAMES } from './art-names.ts';
import { ICON_NAMES } from './icon-names.ts';

/** A sentence a citizen may read: composed (NFC), trimmed, not empty. */
export const sentence = z
  .string()
  .min(1)
  .max(600)
  .refine((text) => text === text.trim(), { error: 'starts or ends with a space' })
  .refine((text) => text === text.normalize('NFC'), { error: 'is not composed Vietnamese (NFC)' })
  .refine(isSeen, { error: 'holds a letter that cannot be seen: a mark of direction, a zero-width or a control character' });

/** The same sentence in both languages. Both are required: English is complete, not optional. */
export const localised = z.strictObject({ vi: sentence, en: sentence });

/** Names of content: lower-case letters, digits and single hyphens, without accents, so they are safe in paths and keys. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'use a-z, 0-9 and single hyphens' });

/** One of the drawings the page has. */
export const iconName = z.enum(ICON_NAMES, { error: 'there is no icon of this name' });

/** One of the drawings of the house. */
export const artName = z.enum(ART_NAMES, { error: 'there is no drawing of this name' });

/** `block` or `block/item`: a place on a screen that can be tapped, filled or chosen. */
export const target = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/, {
  error: 'write block or block/item',
});

/** A day on which something begins or ends to hold. */
export const day = z.iso.date({ error: 'write YYYY-MM-DD' });

/** A day as the office writes it in content: 2026-07-31, or 2026-07 where the source gives only a month. */
export const sourceDate = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, { error: 'write YYYY-MM-DD or YYYY-MM' });
