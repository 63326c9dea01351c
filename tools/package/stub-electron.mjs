// @ts-check
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { ELECTRON, FUSES } from './builder-config.mjs';

/** What precedes the fuses in the binary of Electron: version 1, their number, then one letter each. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron is delivered: the first (run as Node) and most others on. The ninth is newer than what can be set. */
const DELIVERED = '101100011';
const SOME_LOCALES = ['de', 'en-GB', 'en-US', 'fr', 'ja', 'vi', 'zh-CN'];

/**
 * Makes a folder that looks like an unpacked Electron to whoever packs it and can run nothing: electron-builder does all of its work on
 * it where the real one cannot be had.
 * @param {'linux' | 'windows'} system
 * @param {string} folder
 */
export function makeStubElectron(system, folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['locales', 'resources']) mkdirSync(join(folder, part), { recursive: true });
  for (const locale of SOME_LOCALES) writeFileSync(join(folder, 'locales', `${locale}.pak`), locale);
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'icudtl.dat', 'resources.pak', 'v8_context_snapshot.bin'])
    writeFileSync(join(folder, file), `stub of ${file}`);
  writeFileSync(join(folder, 'version'), ELECTRON);
  if (system === 'windows') {
    writeFileSync(join(folder, 'electron.exe'), portableExecutable());
    writeFileSync(join(folder, 'ffmpeg.dll'), 'stub');
  } else {
    writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from('\x7fELF stub\0', 'latin1'), fuses()]));
    chmodSync(join(folder, 'electron'), 0o755);
    writeFileSync(join(folder, 'chrome-sandbox'), 'stub');
  }
}

function fuses() {
  if (Object.keys(FUSES).length > DELIVERED.length) throw new Error('more fuses are set than the stub has');
  return Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, DELIVERED.length]), Buffer.from(DELIVERED), Buffer.alloc(16)]);
}

/** A program of Windows that holds nothing but what Windows says of it, and fuses. */
function portableExecutable() {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const about = Resource.VersionInfo.createEmpty();
  about.lang = 1033;
  about.setFileVersion(45, 0, 0, 0, 1033);
  about.setStringValues(
    { lang: 1033, codepage: 1200 },
    { ProductName: 'Electron', FileDescription: 'Electron', OriginalFilename: 'electron.exe' },
  );
  about.outputToResourceEntries(resources.entries);
  const bytes = fuses();
  const bin = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  resources.entries.push({ type: 10, id: 1, lang: 1033, codepage: 1200, bin });
  resources.outputResource(program);
  return Buffer.from(program.generate());
}
