import { z } from 'zod';
import { deviceBlocks } from './device-blocks.ts';
import { iconName, localised, slug } from './text.ts';

/** Shown only while another block of the same screen holds a value: `equals` is an option id, or true for any right value. */
export const showWhen = z.strictObject({ block: slug, equals: z.union([slug, z.literal(true)]) });

const common = { id: slug, when: showWhen.optional() };
const option = z.strictObject({ id: slug, label: localised, detail: localised.optional() });

/** What a simulated screen is made of. Texts may hold `{name}` placeholders: a screen parameter or `{persona.field}`. */
export const leafBlock = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('heading'), text: localised }),
  z.strictObject({ ...common, kind: z.literal('text'), text: localised }),
  z.strictObject({ ...common, kind: z.literal('notice'), tone: z.enum(['info', 'ok', 'warn']), text: localised }),
  z.strictObject({
    ...common,
    kind: z.literal('stepper'),
    items: z.array(localised).min(2).max(6),
    current: z.number().int().min(1),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('field'),
    label: localised,
    input: z.enum(['text', 'digits', 'date', 'secret']),
    /** The one value the field takes; `{persona.field}` allowed. */
    sample: z.string().min(1).max(200),
    /** Other spellings that are also right. Tones and case are always forgiven for text. */
    accept: z.array(z.string().min(1)).default([]),
    /** Already filled when the screen opens, as the real portal does from its data. */
    prefilled: z.boolean().default(false),
    placeholder: localised.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('code'),
    label: localised,
    length: z.number().int().min(4).max(8),
    sample: z.string().regex(/^\d{4,8}$/),
    secret: z.boolean().default(false),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('choice'),
    label: localised,
    options: z.array(option).min(2).max(6),
    chosen: slug.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('select'),
    label: localised,
    options: z.array(option).min(2).max(8),
    chosen: slug.optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('tick'), label: localised, ticked: z.boolean().default(false) }),
  z.strictObject({
    ...common,
    kind: z.literal('button'),
    label: localised,
    role: z.enum(['primary', 'secondary', 'link']),
    icon: iconName.optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('list'),
    label: localised.optional(),
    items: z
      .array(z.strictObject({ id: slug, title: localised, detail: localised.optional(), icon: iconName.optional() }))
      .min(1)
      .max(6),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('tiles'),
    items: z
      .array(z.strictObject({ id: slug, label: localised, icon: iconName }))
      .min(2)
      .max(9),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('menu'),
    items: z
      .array(z.strictObject({ id: slug, label: localised }))
      .min(1)
      .max(6),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('files'),
    rows: z
      .array(
        z.strictObject({
          id: slug,
          name: localised,
          note: localised.optional(),
          /** `ready` rows are made by the portal itself; `empty` ones wait for a file. */
          state: z.enum(['ready', 'empty']),
          /** Name of the sample file shown once attached. */
          file: z.string().min(1).max(80).optional(),
        }),
      )
      .min(1)
      .max(5),
  }),
  z.strictObject({
    ...common,
    kind: z.literal('summary'),
    rows: z
      .array(z.strictObject({ label: localised, value: localised }))
      .min(1)
      .max(12),
  }),
  z.strictObject({ ...common, kind: z.literal('picture'), art: iconName, alt: localised }),
  z.strictObject({ ...common, kind: z.literal('waiting'), text: localised }),
  ...deviceBlocks(common),
]);
export type LeafBlock = z.infer<typeof leafBlock>;

/** A titled region of a screen; the region hint lights a whole group. */
export const groupBlock = z.strictObject({
  ...common,
  kind: z.literal('group'),
  title: localised.optional(),
  blocks: z.array(leafBlock).min(1),
});
export type GroupBlock = z.infer<typeof groupBlock>;

export const block = z.union([leafBlock, groupBlock]);
export type Block = z.infer<typeof block>;
export type BlockKind = Block['kind'];
