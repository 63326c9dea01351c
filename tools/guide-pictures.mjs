// @ts-check
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** Takes the pictures of docs/staff-guide.md anew, on the walks that do its tasks. Needs a build, as all end-to-end tests do. */
const root = join(import.meta.dirname, '..');
const WALKS = ['guide', 'session', 'people', 'overlay', 'report', 'merge', 'first-run', 'presentation', 'safe-start'];
rmSync(join(root, 'docs/pictures/staff'), { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '-c',
    'tests/e2e/playwright.config.ts',
    '--project=web',
    // What looks at pages only shows nothing new. A picture is taken at one size, whichever the walk has.
    '--grep-invert',
    'nothing is cut',
    ...WALKS.map((name) => `/${name}.spec.ts`),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, GUIDE_PICTURES: '1' } },
);
process.exitCode = status ?? 1;
