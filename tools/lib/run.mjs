// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, as an absolute path. */
export const root = resolve(fileURLToPath(import.meta.url), '../../..');

/**
 * Runs one command in the checkout with the project's own tools first on the PATH.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ env?: Readonly<Record<string, string>>, quiet?: boolean }} [options] `quiet` keeps output back and returns it
 * @returns {Promise<{ code: number, output: string }>} the exit code (128 + n style codes for signals)
 */
export function run(command, parameters, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: {
        ...process.env,
        ...options.env,
        PATH: `${resolve(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      },
      stdio: options.quiet === true ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: 127, output: `${command}: ${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 130, output }));
  });
}
