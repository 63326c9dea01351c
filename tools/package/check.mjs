// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';
import { packElectron, stageElectron } from './electron-package.mjs';
import { faultsOfPacked } from './judge-packed.mjs';
import { makeStubElectron } from './stub-electron.mjs';

/** Packs the Electron host for both systems on a stand-in for Electron, without a network, and looks at every promise about what is packed. */
export async function checkPackages() {
  // Whoever would fetch something fails at once instead of going out.
  for (const name of ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'ELECTRON_GET_USE_PROXY'])
    process.env[name] = 'http://127.0.0.1:9';
  const staged = await stageElectron();
  let faults = 0;
  for (const system of /** @type {const} */ (['linux', 'windows'])) {
    const stub = join(root, 'dist/package', `stub-${system}`);
    makeStubElectron(system, stub);
    rmSync(join(root, 'dist/package', `check-${system}`), { recursive: true, force: true });
    await packElectron(system, staged, { electronDist: stub, unpacked: true });
    const found = await faultsOfPacked(system, staged.program, join(root, 'dist/package', `check-${system}`));
    for (const fault of found) console.log(`${system}: ${fault}`);
    faults += found.length;
  }
  console.log(faults === 0 ? 'Packages: as promised' : `Packages: ${faults} NOT as promised`);
  return faults === 0;
}
