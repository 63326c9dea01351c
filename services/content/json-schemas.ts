import { z } from 'zod';
import { AUTHORED } from './authored-files.ts';

/**
 * A JSON Schema for each kind of authored file, by its name, so that an editor completes fields and marks what is wrong while it is
 * written. What only the checker can know (does the target exist?) is not in them.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    AUTHORED.map(({ name, schema, list }) => {
      const several = z.array(schema);
      // A file in a folder holds one thing or several, a file of its own always several.
      const shape = list ? several : z.union([schema, several]);
      return [`${name}.json`, `${JSON.stringify(z.toJSONSchema(shape, { io: 'input' }), null, 2)}\n`];
    }),
  );
}
