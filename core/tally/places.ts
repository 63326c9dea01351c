import { z } from 'zod';
import { slug } from '../content/text.ts';
import { holdsPrivate } from '../overlay/private-words.ts';
import { LONGEST_PLACE, MOST_PLACES, PLACE_KINDS } from './place-list.ts';
import { STANDING_PLACES } from './kinds.ts';

export const placeId = slug.max(60);

/** Names are the office's own words; a number of a person or an address of theirs is not a name of a place. */
const placeName = z
  .string()
  .min(1)
  .max(LONGEST_PLACE)
  .refine((text) => text === text.trim().normalize('NFC'), { error: 'starts or ends with a space, or is not composed' })
  .refine((text) => !holdsPrivate(text), { error: 'holds a number or an e-mail' });

/** A hamlet or a branch of the commune, as the office lists them. */
export const place = z.strictObject({
  id: placeId.refine((id) => !holdsPrivate(id), { error: 'holds a number' }),
  kind: z.enum(PLACE_KINDS),
  name: placeName,
  /** Taken off the list: nothing new is counted there, and what was counted keeps its name. */
  gone: z.literal(true).optional(),
});
export type OfficePlace = z.infer<typeof place>;

export const places = z
  .array(place)
  .max(MOST_PLACES)
  .refine((all) => new Set([...STANDING_PLACES, ...all.map(({ id }) => id)]).size === all.length + STANDING_PLACES.length, {
    error: 'two places have one id',
  });
