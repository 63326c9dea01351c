// @ts-check
import { execFileSync } from 'node:child_process';
import { root } from '../lib/run.mjs';

/**
 * The one time a package bears, so that the same sources make the same bytes: `SOURCE_DATE_EPOCH` where it is set (seconds), else that
 * of the last commit.
 * @returns {Date}
 */
export function sourceDate() {
  const seconds = process.env['SOURCE_DATE_EPOCH'] ?? lastCommit();
  const date = new Date(Number(seconds) * 1000);
  if (seconds.trim() === '' || Number.isNaN(date.getTime())) throw new Error('SOURCE_DATE_EPOCH: seconds since 1970');
  return date;
}

function lastCommit() {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' });
  } catch {
    throw new Error('Not a checkout of git: please set SOURCE_DATE_EPOCH (seconds since 1970)');
  }
}
