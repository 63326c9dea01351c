import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ICON_NAMES } from '#core/content/icon-names.ts';
import { allFaults } from '#core/simulation/selectors.ts';
import { planDrill } from '#core/simulation/plan-run.ts';
import { RUNGS } from '#core/simulation/types.ts';
import { checkContent } from '#services/content/check-content.ts';
import { copyFewContent } from '#support/few-content.ts';
import { samplePath } from '#support/pictures/samples.ts';
import { runToEnd } from '#support/simulation-runs.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-guide-'));
  await copyFewContent(folder);
});
afterAll(() => rm(folder, { recursive: true }));

/** The whole examples of the guide: its screens, then its script. */
async function examples(): Promise<readonly string[]> {
  const guide = await readFile('docs/authoring.md', 'utf8');
  return [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
}

test('who copies the examples of the guide has a lesson that is accepted and walks on every rung', async () => {
  const [screens = '', script = ''] = await examples();
  await writeFile(join(folder, 'screens', 'vi-du.yaml'), screens);
  await writeFile(join(folder, 'scripts', 'vi-du.yaml'), script);
  const { problems, pack } = await checkContent(folder);
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  const lesson = pack?.scripts.find((one) => one.id === 'vi-du');
  if (lesson === undefined) throw new Error('the lesson is not in the pack');
  for (const rung of RUNGS) expect(runToEnd(lesson, rung).state.phase).toBe('finished');
  for (const { fault } of allFaults(lesson))
    expect(runToEnd(lesson, 'practice', planDrill(fault.id)).state.mended).toEqual([fault.id]);
});

test('who copies the example of a picture has a screen that is accepted', async () => {
  const screen = (await examples()).find((example) => example.includes('kind: image')) ?? '';
  await mkdir(join(folder, 'images'), { recursive: true });
  await cp(samplePath('trang-mau.png'), join(folder, 'images', 'trang-mau.png'));
  await writeFile(join(folder, 'screens', 'anh.yaml'), screen);
  const { problems } = await checkContent(folder);
  expect(problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  // Nothing uses it yet: that is all there is to say.
  expect(problems.filter((problem) => problem.file === 'screens/anh.yaml')).toMatchObject([{ severity: 'warning' }]);
});

test('the message the guide shows is the one the checker gives', async () => {
  const [, script = ''] = await examples();
  await writeFile(join(folder, 'scripts', 'vi-du.yaml'), script.replace('**Họ và tên**', 'Họ và tên'));
  const { problems } = await checkContent(folder);
  const guide = await readFile('docs/authoring.md', 'utf8');
  const [found] = problems.filter((problem) => problem.severity === 'error');
  expect(guide).toContain(`${found?.file}:${found?.line}:${found?.column}  error: ${found?.message} → ${found?.todo}`);
});

test('every icon there is stands in the list', async () => {
  const list = (await readFile('docs/screen-kinds.md', 'utf8')).split('## Icons')[1] ?? '';
  expect([...list.matchAll(/`([a-z-]+)`/g)].map((found) => found[1]).filter((name) => name !== 'npm')).toEqual(
    expect.arrayContaining([...ICON_NAMES]),
  );
});
