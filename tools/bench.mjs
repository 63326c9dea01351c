// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { cpus, release, totalmem } from 'node:os';
import { build } from 'vite';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { root, run } from './lib/run.mjs';

/** Benchmarks print figures, ratios and the machine they were taken on; they never pass or fail. `-- NAME` runs one group, `-- --json` prints rows. */
const words = process.argv.slice(2);
const json = words.includes('--json');
const only = words.find((word) => !word.startsWith('--'));

/** @typedef {{ name: string, value: number, unit: string, limit: number | null, ratio: number | null }} Row */
const names = [
  'size',
  'write',
  'figures',
  'report',
  'backup',
  'merge',
  'page',
  'print',
  'search',
  'simulation',
  'access',
  'memory',
  'twin',
  'cards',
];
/** @type {Record<string, () => Promise<Row[]>>} */
const groups = {};
for (const missing of await ensurePackages()) console.warn(missing);
await run(process.execPath, ['tools/build.mjs'], { quiet: true });
await build({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  build: {
    ssr: true,
    outDir: 'dist/bench',
    emptyOutDir: true,
    target: 'node20',
    rollupOptions: {
      input: Object.fromEntries(names.map((name) => [name, `tests/bench/${name}.ts`])),
      external: ['@playwright/test', 'vite'],
      // Beside each other: shared helpers look for the kiosk and its content from where they stand.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
});
for (const name of names) {
  groups[name] = async () => (await import(`../dist/bench/${name}.js`)).measure();
}

const machine = {
  cpus: cpus().length,
  model: cpus()[0]?.model ?? '',
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: release(),
  node: process.version,
};
if (json) console.log(JSON.stringify({ machine }));
else console.log(`Machine: ${machine.cpus} × ${machine.model}, ${machine.memoryGiB} GiB, Node ${machine.node}`);
for (const [name, measure] of Object.entries(groups)) {
  if (only !== undefined && only !== name) continue;
  for (const row of await measure()) {
    if (json) console.log(JSON.stringify(row));
    else {
      const limit = row.limit === null ? '' : ` (goal ≤ ${row.limit})`;
      const ratio = row.ratio === null ? '' : `  ratio ${row.ratio.toFixed(2)}`;
      console.log(`${row.name}: ${row.value.toFixed(2)} ${row.unit}${limit}${ratio}`);
    }
  }
}
