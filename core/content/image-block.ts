import { z } from 'zod';
import { IMAGE_NAME } from './image-file.ts';
import { localised, slug } from './text.ts';

/** Hundredths of the picture's width or height. */
const share = z.number().min(0).max(100);

/** A place in a picture that can be pressed. The author frames what is seen; the page makes it large enough for a finger. */
export const spot = z.strictObject({
  id: slug,
  label: localised.describe('What it is called: the coach says it, and those who hear the page.'),
  x: share.describe('Left edge, in percent of the width of the picture.'),
  y: share.describe('Upper edge, in percent of the height.'),
  width: share,
  height: share,
});
export type Spot = z.infer<typeof spot>;

/** A picture of a page with places to press. Targets: its spots. `common` is what every block has. */
export function imageBlock<Common extends z.ZodRawShape>(common: Common) {
  return z.strictObject({
    ...common,
    kind: z.literal('image'),
    file: z.string().regex(IMAGE_NAME, { error: 'write the name of a file in images/: a-z, 0-9 and hyphens, then .png or .jpg' }),
    alt: localised.describe('What the picture shows, for those who do not see it.'),
    spots: z.array(spot).max(6).default([]),
  });
}
