import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '#services/content/json-schemas.ts';

const FOLDER = 'kiosk-content/schemas';
const written = jsonSchemas();

test('the schemas editors use are those of the program: npm run schemas', async () => {
  expect((await readdir(FOLDER)).toSorted()).toEqual(Object.keys(written).toSorted());
  for (const [name, text] of Object.entries(written))
    expect(JSON.parse(await readFile(join(FOLDER, name), 'utf8')), name).toEqual(JSON.parse(text));
});

test('every authored file has a schema an editor finds', async () => {
  const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as {
    readonly 'yaml.schemas': Record<string, string>;
  };
  const mapped = Object.entries(settings['yaml.schemas']);
  expect(mapped.map(([schema]) => schema.replace(`./${FOLDER}/`, '')).toSorted()).toEqual(Object.keys(written).toSorted());
  for (const [schema, files] of mapped) {
    const name = schema.replace(`./${FOLDER}/`, '').replace('.json', '');
    expect([`kiosk-content/${name}.yaml`, `kiosk-content/${name}/*.yaml`]).toContain(files);
  }
});

test('a schema offers the fields of a step with what they are for, and knows no others', () => {
  const text = written['scripts.json'] ?? '';
  for (const field of ['"say"', '"mistakes"', '"faults"', '"only"', '"after"', '"questions"']) expect(text).toContain(field);
  expect(text).toContain('Must be done alone to pass the test.');
  expect(text).toContain('"additionalProperties": false');
});
