// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { parseArgs } from 'node:util';
import { relative } from 'node:path';
import { root, run } from './lib/run.mjs';

/** Makes the packages of the program (docs/packaging.md), after a build. Each says where it lies. */
const USAGE = `npm run package -- WHAT
  web-deb [--revision N]             the web host for Debian 12, with its own Node
  windows [--electron-dist PLACE]    the Electron host: installer and portable program (fetches what electron-builder needs)
  linux [--electron-dist PLACE]      the Electron host: deb and AppImage (the same)
  check                              packs the Electron host on a stand-in, without a network, and looks at what came out
PLACE: a folder that holds Electron unpacked, or its zip, where it cannot be fetched`;

/** @param {string[]} made */
function tell(made) {
  for (const path of made) console.log(`Package: ${relative(root, path)}`);
  return 0;
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { revision: { type: 'string' }, 'electron-dist': { type: 'string' } },
  });
  const [what] = positionals;
  if (what === undefined || positionals.length > 1 || !['web-deb', 'windows', 'linux', 'check'].includes(what)) {
    console.log(USAGE);
    return 2;
  }
  const built = await run(process.execPath, ['tools/build.mjs'], { quiet: true });
  if (built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  if (what === 'web-deb') {
    const { packWebDeb } = await import('./package/web-deb.mjs');
    const { revision = '1' } = values;
    if (!/^[1-9]\d{0,5}$/.test(revision)) {
      console.log(USAGE);
      return 2;
    }
    return tell([await packWebDeb({ revision })]);
  }
  if (what === 'check') {
    const { checkPackages } = await import('./package/check.mjs');
    return (await checkPackages()) ? 0 : 1;
  }
  const { packElectron, stageElectron } = await import('./package/electron-package.mjs');
  const system = what === 'windows' ? 'windows' : 'linux';
  return tell(await packElectron(system, await stageElectron(), { electronDist: values['electron-dist'] }));
}

process.exitCode = await main();
