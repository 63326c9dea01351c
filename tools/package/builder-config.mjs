// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';
import { AUTHOR } from './stage.mjs';

/** @typedef {'linux' | 'windows'} System */

/** @type {{ version: string }} */
const electron = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));

export const ELECTRON = electron.version;

/** Languages of Chromium's own texts that are kept; the others are 40 MB nobody here reads. */
export const LOCALES = ['vi', 'en-US'];

/**
 * Switches in the binary itself. A packed kiosk is no Node, takes no options of Node, is not inspected, and starts nothing but its own
 * archive, unchanged. No cookies are kept, so none are encrypted: on Linux that would ask for a keyring nobody unlocks.
 * @satisfies {import('electron-builder').FuseOptionsV1}
 */
export const FUSES = {
  runAsNode: false,
  enableCookieEncryption: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

/**
 * What electron-builder is told.
 * @param {{ system: System, program: string, papers: string, out: string, electronDist?: string | undefined }} about absolute paths:
 *   the staged program, licences and bill of materials, where packages go, and an unpacked Electron (fetched where none is given)
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig({ system, program, papers, out, electronDist }) {
  return {
    // The installer of Windows knows an earlier version by it: never changed.
    appId: 'vn.lienminh.gocso',
    // The folder it is installed to. The recipes of build/ expect these, and that of Linux takes no space in a path.
    productName: system === 'windows' ? 'Goc So' : 'goc-so',
    copyright: 'Góc Số, MIT',
    electronVersion: ELECTRON,
    ...(electronDist === undefined ? {} : { electronDist }),
    electronLanguages: LOCALES,
    directories: { app: program, output: out, buildResources: join(root, 'build') },
    files: ['**/*', '!node_modules'],
    extraResources: [
      { from: papers, to: 'papers' },
      { from: join(root, 'build', system), to: `lock-${system}` },
    ],
    npmRebuild: false,
    asar: true,
    electronFuses: FUSES,
    publish: null,
    forceCodeSigning: false,
    toolsets: { appimage: '1.0.3', nsis: '1.2.1', winCodeSign: '1.1.0' },
    win: {
      target: [
        { target: 'nsis', arch: ['x64'] },
        { target: 'portable', arch: ['x64'] },
      ],
      icon: join(root, 'build/icons/goc-so.ico'),
    },
    nsis: {
      oneClick: false,
      perMachine: true,
      allowElevation: true,
      allowToChangeInstallationDirectory: false,
      createDesktopShortcut: false,
      createStartMenuShortcut: true,
      runAfterFinish: false,
      // The counts of visits are the office's: no uninstaller takes them along.
      deleteAppDataOnUninstall: false,
      installerLanguages: ['vi_VN', 'en_US'],
      include: join(root, 'build/installer.nsh'),
      artifactName: 'goc-so-${version}-setup.${ext}',
    },
    portable: { artifactName: 'goc-so-${version}-portable.${ext}' },
    linux: {
      target: [
        { target: 'deb', arch: ['x64'] },
        { target: 'AppImage', arch: ['x64'] },
      ],
      executableName: 'goc-so',
      category: 'Education',
      icon: join(root, 'build/icons'),
      maintainer: AUTHOR,
      synopsis: 'Touch kiosk for public-service practice (Electron)',
      artifactName: 'goc-so-electron_${version}_amd64.${ext}',
    },
    deb: {
      packageName: 'goc-so-electron',
      depends: ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'cups-client', 'espeak-ng'],
      recommends: ['cage', 'xwayland', 'cups'],
      // Both would take the same data folder and the same screen.
      fpm: ['--conflicts', 'goc-so'],
    },
  };
}
