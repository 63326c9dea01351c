// @ts-check
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { root } from '../lib/run.mjs';
import { builderConfig } from './builder-config.mjs';
import { writePapers } from './papers.mjs';
import { stage } from './stage.mjs';

/** @typedef {import('./builder-config.mjs').System} System */

/**
 * The program of the Electron host and its papers, made once for every system.
 * @returns {Promise<{ program: string, papers: string }>}
 */
export async function stageElectron() {
  const { folder: program, licences } = await stage('electron');
  const papers = join(root, 'dist/package/electron/papers');
  await writePapers({ host: 'electron', licences, folder: papers });
  return { program, papers };
}

/**
 * Packs for one system: installers, or with `unpacked` the folder that would be installed.
 * @param {System} system
 * @param {{ program: string, papers: string }} staged
 * @param {{ electronDist?: string | undefined, unpacked?: boolean }} options
 * @returns {Promise<string[]>} paths of what was made
 */
export async function packElectron(system, staged, { electronDist, unpacked = false }) {
  const out = join(root, 'dist/package', unpacked ? `check-${system}` : 'out');
  mkdirSync(out, { recursive: true });
  const platform = system === 'windows' ? Platform.WINDOWS : Platform.LINUX;
  return build({
    projectDir: root,
    targets: unpacked ? platform.createTarget('dir', Arch.x64) : platform.createTarget(null, Arch.x64),
    config: builderConfig({ system, ...staged, out, electronDist }),
    publish: 'never',
  });
}
