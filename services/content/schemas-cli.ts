/* oxlint-disable no-console -- a terminal program */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jsonSchemas } from './json-schemas.ts';

const folder = process.argv[2] ?? 'kiosk-content/schemas';
await mkdir(folder, { recursive: true });
const schemas = Object.entries(jsonSchemas());
for (const [name, text] of schemas) await writeFile(join(folder, name), text);
console.log(`${schemas.length} schemas written to ${folder}`);
