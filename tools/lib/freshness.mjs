// @ts-check
import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const STAMP = join(root, 'dist', '.built');
/** Everything a build reads. */
const SOURCES = [
  'core',
  'services',
  'webhost',
  'electron',
  'renderer',
  'kiosk-content',
  'tools',
  'package-lock.json',
  'vite.renderer.config.mjs',
  'vite.takehome.config.mjs',
];

/** @param {string} path @returns {number} */
function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Whether the last build is newer than every source. */
export function isFresh() {
  try {
    const built = statSync(STAMP).mtimeMs;
    return SOURCES.every((source) => newest(join(root, source)) <= built);
  } catch {
    return false;
  }
}

/**
 * Stamps a finished build with the time it began: what was edited meanwhile is not in it.
 * @param {Date} began
 */
export function markBuilt(began) {
  writeFileSync(STAMP, '');
  utimesSync(STAMP, began, began);
}
