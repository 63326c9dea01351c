import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const tool = join(import.meta.dirname, 'when-left-alone.mjs');
/** Says that it runs, and what became of it; stays for a long time otherwise. */
const PROGRAM = `
  import { whenLeftAlone } from ${JSON.stringify(tool)};
  const stays = setTimeout(() => {}, 60_000);
  whenLeftAlone(() => { console.log('left alone'); clearTimeout(stays); });
  console.log('runs');
`;

test.skipIf(process.platform === 'win32')('a program whose starter is ended hears of it', async () => {
  // As npm runs a script: in a shell, which does not hand a signal on.
  const shell = spawn('sh', ['-c', `'${process.execPath}' --input-type=module -e "$PROGRAM"; true`], {
    env: { ...process.env, PROGRAM },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise<void>((heard) => {
    shell.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said === 'runs\n') shell.kill('SIGTERM');
    });
    // Ends when nobody holds it any more: the shell is gone, and the program too.
    shell.stdout.once('end', heard);
  });
  expect(said).toBe('runs\nleft alone\n');
});
