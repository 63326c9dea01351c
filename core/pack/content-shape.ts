import { z } from 'zod';
import { hashText } from '../audit/entry.ts';
import { sourceDate } from '../content/text.ts';

const id = z.string().min(1).max(100);
const words = z.looseObject({ vi: z.string(), en: z.string() });
const shelf = z.array(z.looseObject({ id }));
const screen = z.looseObject({ id, app: words, blocks: z.array(z.looseObject({ kind: z.string() })) });

/**
 * The outline of compiled content: that every shelf a page reads is there, and what is told of a pack before it is taken. The signature says
 * who made it, this that it is content at all: what the checker of content found good is not judged anew at the kiosk.
 */
export const contentOutline = z.looseObject({
  format: z.literal(1),
  version: hashText,
  date: sourceDate,
  sources: shelf,
  portals: shelf,
  lifeEvents: shelf,
  officeFields: shelf,
  personas: shelf,
  glosses: shelf,
  procedures: z.array(z.looseObject({ id, name: words, area: z.string() })).min(1),
  quizzes: z.array(z.looseObject({ id, title: words })),
  plans: z.array(z.looseObject({ id, name: words, items: z.array(z.unknown()) })).optional(),
  scripts: z.array(z.looseObject({ id, title: words, screens: z.record(z.string(), screen), segments: z.array(z.unknown()) })),
});
