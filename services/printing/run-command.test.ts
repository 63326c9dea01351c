import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const run = (code: string, timeout = 10_000) => runCommand(process.execPath, ['-e', code], { timeout });

test('answers what the program said, in the C locale', async () => {
  expect(await run('process.stdout.write(process.env.LC_ALL); process.stderr.write("e"); process.exit(3)')).toEqual({
    code: 3,
    stdout: 'C',
    stderr: 'e',
  });
  expect((await run('')).code).toBe(0);
});

test('hands arguments over as they are: there is no shell to read them', async () => {
  const odd = "a b; $(echo x) 'q' --";
  const outcome = await runCommand(process.execPath, ['-p', 'process.argv[1]', '--', odd], { timeout: 10_000 });
  expect(outcome.stdout.trim()).toBe(odd);
});

test('a program that is not there, or does not end, has no code', async () => {
  expect((await runCommand('/no/such/program', [], { timeout: 1000 })).code).toBeNull();
  expect((await run('setInterval(() => {}, 1000)', 200)).code).toBeNull();
});

test('gives the program what it is to read, and minds nothing where it does not', async () => {
  const input = new TextEncoder().encode('Đảng ủy');
  const read = await runCommand(process.execPath, ['-e', 'process.stdin.pipe(process.stdout)'], { timeout: 10_000, input });
  expect(read.stdout).toBe('Đảng ủy');
  const big = new Uint8Array(5_000_000);
  expect((await runCommand(process.execPath, ['-e', 'process.exit(2)'], { timeout: 10_000, input: big })).code).toBe(2);
});
