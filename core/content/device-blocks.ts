import { z } from 'zod';
import { SHOTS } from './corners.ts';
import { imageBlock } from './image-block.ts';
import { iconName, localised, slug } from './text.ts';

/** A message: theirs or mine. One with a link can be pressed, which in a lesson is most often the mistake. */
const message = z.strictObject({
  id: slug,
  from: z.enum(['them', 'me']),
  text: localised,
  link: localised.optional(),
});

/** What stands on phones and papers beside the plain blocks of a page. `common` is what every block has. */
export function deviceBlocks<Common extends z.ZodRawShape>(common: Common) {
  return [
    /** A talk. Targets: a reply, or a message with a link. */
    z.strictObject({
      ...common,
      kind: z.literal('chat'),
      look: z.enum(['chat', 'sms']).default('chat'),
      /** Who writes: an assistant, a neighbour, an unknown number of zeros. */
      from: localised,
      messages: z.array(message).min(1).max(5),
      replies: z
        .array(z.strictObject({ id: slug, label: localised }))
        .max(3)
        .default([]),
    }),
    /** A call that comes in or is going on. Targets: its buttons. */
    z.strictObject({
      ...common,
      kind: z.literal('call'),
      caller: localised,
      number: localised,
      /** What the caller says, once the call is answered. */
      says: localised.optional(),
      actions: z
        .array(z.strictObject({ id: slug, label: localised, look: z.enum(['answer', 'end']) }))
        .min(1)
        .max(2),
    }),
    /** A paper seen through the camera. Target: the block itself, its shutter. */
    z.strictObject({
      ...common,
      kind: z.literal('camera'),
      paper: localised,
      shot: z.enum(SHOTS).default('ok'),
      label: localised,
    }),
    /** A shot whose corners are put to the paper's edge, one by one. Targets: CORNERS. */
    z.strictObject({ ...common, kind: z.literal('crop'), paper: localised }),
    /** The pages a PDF has so far. */
    z.strictObject({ ...common, kind: z.literal('pages'), label: localised, pages: z.array(localised).min(1).max(6) }),
    /** Programs to install, a look-alike among them. Targets: the programs. */
    z.strictObject({
      ...common,
      kind: z.literal('apps'),
      items: z
        .array(
          z.strictObject({ id: slug, name: localised, maker: localised, installs: localised, icon: iconName, button: localised }),
        )
        .min(1)
        .max(3),
    }),
    imageBlock(common),
    /** What a bank shows before money goes: the amount above all. The buttons stand beside it as blocks of their own. */
    z.strictObject({
      ...common,
      kind: z.literal('transfer'),
      label: localised,
      amount: localised,
      rows: z
        .array(z.strictObject({ label: localised, value: localised }))
        .min(1)
        .max(4),
    }),
    /** A page of a PDF with the place to sign, and what a reader says of the signature. Target: the block itself, where `sign` is. */
    z.strictObject({
      ...common,
      kind: z.literal('document'),
      title: localised,
      lines: z.array(localised).min(1).max(6),
      page: z.number().int().min(1).default(1),
      pages: z.number().int().min(1).default(1),
      sign: localised.optional(),
      signature: z.strictObject({ state: z.enum(['valid', 'not-valid']), text: localised, signer: localised }).optional(),
    }),
  ] as const;
}
