// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Data, NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { root } from '../lib/run.mjs';
import { picturesOf } from './ico.mjs';
import { VERSION } from './stage.mjs';

/**
 * What is not as promised in the program of Windows: what it says of itself, its icon, and the hash it holds its archive against.
 * @param {string} executable
 * @param {string} archiveHash SHA-256 of the header of the archive, in hexadecimal digits
 * @returns {string[]}
 */
export function faultsOfExecutable(executable, archiveHash) {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(executable)));
  return [...faultsOfIntegrity(entries, archiveHash), ...faultsOfIcon(entries), ...faultsOfVersion(entries)];
}

/** @typedef {NtExecutableResource['entries']} Entries */

/** @param {Entries} entries @param {string} archiveHash @returns {string[]} */
function faultsOfIntegrity(entries, archiveHash) {
  const entry = entries.find(
    ({ type, id }) => `${type}`.toUpperCase() === 'INTEGRITY' && `${id}`.toUpperCase() === 'ELECTRONASAR',
  );
  if (entry === undefined) return ['the program holds no hash of its archive'];
  /** @type {{ file: string, alg: string, value: string }[]} */
  const rows = JSON.parse(Buffer.from(entry.bin).toString('utf8'));
  const row = rows.find(({ file }) => file.replaceAll('\\', '/') === 'resources/app.asar');
  if (row === undefined) return ['the program holds no hash of resources/app.asar'];
  return row.alg.toUpperCase() === 'SHA256' && row.value === archiveHash
    ? []
    : ['the program holds another hash than that of its archive'];
}

/** @param {Entries} entries @returns {string[]} */
function faultsOfIcon(entries) {
  const [group] = Resource.IconGroupEntry.fromEntries(entries);
  if (group === undefined) return ['the program has no icon'];
  const ours = picturesOf(readFileSync(join(root, 'build/icons/goc-so.ico')));
  const has = group.getIconItemsFromEntries(entries).map((item) => Buffer.from(item.bin ?? new ArrayBuffer(0)).length);
  const file = Data.IconFile.from(readFileSync(join(root, 'build/icons/goc-so.ico')));
  const wanted = file.icons.map(({ data }) => Buffer.from(data.bin ?? new ArrayBuffer(0)).length);
  return ours.length > 4 && has.join(' ') === wanted.join(' ')
    ? []
    : [`the icon is not ours: ${has.join(' ')}, wanted ${wanted.join(' ')}`];
}

/** @param {Entries} entries @returns {string[]} */
function faultsOfVersion(entries) {
  const [about] = Resource.VersionInfo.fromEntries(entries);
  const language = about?.getAllLanguagesForStringValues()[0];
  if (about === undefined || language === undefined) return ['the program says nothing of itself'];
  const said = about.getStringValues(language);
  const wanted = { ProductName: 'Goc So', FileDescription: 'Goc So', ProductVersion: VERSION };
  return Object.entries(wanted).flatMap(([name, value]) =>
    (said[name] ?? '').startsWith(value) ? [] : [`the program says ${name} ${said[name]}`],
  );
}
