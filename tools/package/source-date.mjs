// @ts-check
import { execFileSync } from 'node:child_process';
import { root } from '../lib/run.mjs';

/**
 * The one time a package bears, so that the same sources make the same bytes: `SOURCE_DATE_EPOCH` where it is set (seconds), else that
 * of the last commit.
 * @returns {Date}
 */
export function sourceDate() {
  const asked = process.env['SOURCE_DATE_EPOCH'];
  const seconds = asked ?? execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  return new Date(Number(seconds) * 1000);
}
