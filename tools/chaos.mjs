// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { parseArgs } from 'node:util';
import { run } from './lib/run.mjs';

/**
 * Harms a whole kiosk at random instants while somebody uses it (tests/e2e/chaos.spec.ts), for so many instants and at least so many minutes.
 * The last line is the verdict. After a build.
 */
const { values } = parseArgs({
  options: {
    instants: { type: 'string', default: '0' },
    minutes: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const numbers = Object.values(values).map(Number);
if (numbers.some((number) => !Number.isInteger(number) || number < 0) || (values.instants === '0' && values.minutes === '0')) {
  console.log('npm run chaos -- --minutes N --seed S, or --instants N --seed S: whole numbers');
  process.exit(2);
}
const began = performance.now();
const { code } = await run('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts', 'chaos.spec', '--workers=1'], {
  env: { CHAOS_INSTANTS: values.instants, CHAOS_MINUTES: values.minutes, CHAOS_SEED: values.seed },
});
const minutes = ((performance.now() - began) / 60_000).toFixed(0);
console.log(
  `chaos, seed ${values.seed}: ${code === 0 ? 'holds' : 'DOES NOT HOLD'} after ${minutes} minutes, ${new Date().toISOString().slice(0, 10)}`,
);
process.exitCode = code;
