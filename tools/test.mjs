// @ts-check
/* eslint-disable no-console -- a terminal program */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { root, run } from './lib/run.mjs';
import { failuresOfPlaywright, failuresOfVitest } from './lib/failures.mjs';
import { countPlaywright, countVitest, sum } from './lib/count.mjs';

/** Minutes on two cores: the goal, and where the run is called too slow to be useful. */
const GOAL_MINUTES = 25;
const LIMIT_MINUTES = 40;

const reports = resolve(root, 'test-results');
const unitReport = resolve(reports, 'unit.json');
const e2eReport = resolve(reports, 'e2e.json');

/** @typedef {import('./lib/count.mjs').Counts} Counts */
/** @type {readonly { name: string, command: string, parameters: readonly string[], count?: () => Promise<Counts>, failures?: () => Promise<string[]> }[]} */
const PHASES = [
  { name: 'format', command: 'oxfmt', parameters: ['--check', '.'] },
  { name: 'lint', command: 'oxlint', parameters: ['--type-aware', '--deny-warnings'] },
  { name: 'types', command: 'npm', parameters: ['run', '--silent', 'types'] },
  // Before the content, whose slips are then drawn with what was built.
  { name: 'build', command: 'npm', parameters: ['run', '--silent', 'build'] },
  { name: 'content', command: 'npm', parameters: ['run', '--silent', 'content:check', '--', '--sample'] },
  {
    name: 'unit',
    command: 'vitest',
    parameters: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: async () => countVitest(JSON.parse(await readFile(unitReport, 'utf8'))),
    failures: async () => failuresOfVitest(JSON.parse(await readFile(unitReport, 'utf8'))),
  },
  {
    name: 'e2e',
    command: 'playwright',
    parameters: ['test', '-c', 'tests/e2e/playwright.config.ts'],
    count: async () => countPlaywright(JSON.parse(await readFile(e2eReport, 'utf8'))),
    failures: async () => failuresOfPlaywright(JSON.parse(await readFile(e2eReport, 'utf8'))),
  },
];

const only = process.argv.slice(2);
const began = performance.now();
await rm(reports, { recursive: true, force: true });
await mkdir(reports, { recursive: true });

const missing = await ensurePackages();
for (const line of missing) console.log(line);

/** @type {Counts[]} */
const counts = [];
/** @type {string[]} */
const times = [];
/** @type {string[]} */
const failures = [];
for (const phase of PHASES) {
  if (only.length > 0 && !only.includes(phase.name)) continue;
  console.log(`\n── ${phase.name}`);
  const start = performance.now();
  const { code } = await run(phase.command, phase.parameters, { env: { PLAYWRIGHT_JSON_OUTPUT_FILE: e2eReport } });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  // A phase without a report of its own is one check; one that died before writing its report has failed.
  const counted = phase.count === undefined ? null : await phase.count().catch(() => null);
  const result = counted ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (code !== 0 && result.failed === 0) result.failed = 1;
  counts.push(result);
  if (result.failed > 0) failures.push(...((await phase.failures?.().catch(() => null)) ?? [`${phase.name}: see above`]));
  times.push(`${phase.name} ${seconds} s`);
  console.log(
    `── ${phase.name}: ${code === 0 ? 'ok' : 'FAILED'} in ${seconds} s (${result.passed} passed, ${result.failed} failed)`,
  );
}

// Said again at the end: a long run is read from there.
for (const failure of failures) console.log(`\nFAILED ${failure}`);

const minutes = (performance.now() - began) / 60_000;
const total = sum(counts);
console.log(`\nPhases: ${times.join(' · ')}`);
console.log(`In all ${minutes.toFixed(1)} minutes (goal ${GOAL_MINUTES}, limit ${LIMIT_MINUTES} on two cores)`);
if (minutes > LIMIT_MINUTES) {
  console.log('The run went over its limit.');
  total.failed += 1;
}
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
