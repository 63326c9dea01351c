// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { run } from './lib/run.mjs';

/** Specs that `npm test` walks at one first-class size each, in turn. */
const WALKED_AT_EVERY_SIZE =
  'bodies door figures gallery gloss image keep millimetres overlay playground read-aloud report resume rough-hands rungs takehome'.split(
    ' ',
  );

/** Long proofs by name. `npm test` runs a short sample of each; the full run's result and date go to docs/proofs.md by hand of whoever ran it. */
const PROOFS = {
  kill: { env: { KILLS: '100' }, command: 'vitest', parameters: ['run', 'tests/faults/kill.test.ts'] },
  secrets: { env: { SECRETS: '10000' }, command: 'vitest', parameters: ['run', 'tests/faults/secrets.test.ts'] },
  power: { env: {}, command: 'vitest', parameters: ['run', 'tests/faults/power-cut.test.ts'] },
  looks: {
    env: { PROOF: 'full' },
    command: 'playwright',
    parameters: ['test', '-c', 'tests/e2e/playwright.config.ts', 'matrix'],
  },
  sizes: {
    env: { PROOF: 'full' },
    command: 'playwright',
    parameters: ['test', '-c', 'tests/e2e/playwright.config.ts', ...WALKED_AT_EVERY_SIZE.map((walk) => `${walk}.spec`)],
  },
  letters: {
    env: { PROOF: 'full' },
    command: 'playwright',
    parameters: ['test', '-c', 'tests/e2e/playwright.config.ts', 'glyphs.spec'],
  },
  soak: {
    env: { SOAK_VISITS: '1000' },
    command: 'playwright',
    parameters: ['test', '-c', 'tests/e2e/playwright.config.ts', 'soak.spec', '--workers=1'],
  },
  cards: { env: { PROOF: 'full' }, command: 'vitest', parameters: ['run', 'core/cards/decode.test.ts'] },
  simulations: { env: { PROOF: 'full' }, command: 'vitest', parameters: ['run', 'tests/content/simulation-proofs.test.ts'] },
  transcript: {
    env: { PROOF: 'full' },
    command: 'playwright',
    parameters: ['test', '-c', 'tests/e2e/playwright.config.ts', 'transcript.spec', '--workers=1'],
  },
  switches: {
    env: { PROOF: 'full' },
    command: 'playwright',
    parameters: ['test', '-c', 'tests/e2e/playwright.config.ts', 'by-switch.spec', '--workers=1'],
  },
  'web-deb': { env: {}, command: 'node', parameters: ['tools/package/prove-web-deb.mjs'] },
};

const name = process.argv[2];
if (name === undefined || !Object.hasOwn(PROOFS, name)) {
  console.log(`npm run proof -- NAME, where NAME is one of: ${Object.keys(PROOFS).join(', ')}`);
  process.exit(2);
}
const { command, parameters, env } = PROOFS[/** @type {keyof typeof PROOFS} */ (name)];
const began = performance.now();
const { code } = await run(command, parameters, { env });
console.log(
  `${name}: ${code === 0 ? 'holds' : 'DOES NOT HOLD'} after ${((performance.now() - began) / 1000).toFixed(0)} s, ${new Date().toISOString().slice(0, 10)}`,
);
process.exitCode = code;
