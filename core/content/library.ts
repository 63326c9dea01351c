import { z } from 'zod';
import { isSeen } from '../vietnamese/unseen.ts';
import { artName, iconName, localised, slug } from './text.ts';

/** A real portal a QR may lead to. `host` is matched exactly; the ceiling in core/slip bounds what may stand here. */
export const portal = z.strictObject({
  id: slug,
  name: localised,
  host: z.string().regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/),
  home: z.url({ protocol: /^https$/ }),
  /** Templates of addresses; `{code}` and `{keyword}` are filled in, percent-encoded. */
  byCode: z.string().optional(),
  byKeyword: z.string().optional(),
  pages: z.record(slug, z.url({ protocol: /^https$/ })).default({}),
  hotline: z.string().optional(),
  source: slug,
});
export type Portal = z.infer<typeof portal>;

/** An event in a family's life by which a citizen looks for a procedure. */
export const lifeEvent = z.strictObject({
  id: slug,
  name: localised,
  examples: localised,
  icon: iconName,
  art: artName.optional(),
  /** `quiet` events (bereavement) carry no festive colours and no celebration. */
  tone: z.enum(['normal', 'quiet']).default('normal'),
});
export type LifeEvent = z.infer<typeof lifeEvent>;

/** A made-up person whose papers the simulations use. Identity numbers come from an impossible range (twelve zeros). */
export const persona = z.strictObject({
  id: slug,
  name: localised,
  fields: z.record(slug, z.string().min(1).max(200).refine(isSeen)),
});
export type Persona = z.infer<typeof persona>;

/** A field only the office can fill: ships empty, is edited by staff, and is not shown to citizens while empty. */
export const officeField = z.strictObject({
  id: slug,
  label: localised,
  group: z.enum(['office', 'counter', 'fee', 'rule', 'contact']),
  kind: z.enum(['text', 'phone', 'hours', 'money', 'address']).default('text'),
});
export type OfficeField = z.infer<typeof officeField>;
