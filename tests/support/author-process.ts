import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The author's view, started the way `npm run author` starts it, on any free port. */
export interface AuthorProcess {
  readonly address: string;
  /** Stops it; resolves with the exit code. */
  stop(signal?: 'SIGINT' | 'SIGTERM'): Promise<number | null>;
}

/** Resolves when the address is printed; rejects with the terminal's text when the program ends first. */
export async function startAuthor(content: string): Promise<AuthorProcess> {
  const child = spawn(process.execPath, ['tools/author.mjs', '--content', content, '--port', '0', '--no-browser'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const address = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer): void => {
      text += chunk.toString('utf8');
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (found !== undefined) done(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then((code) => fail(new Error(`The author's view ended with ${String(code)}:\n${text}`)));
  });
  return {
    address,
    stop(signal = 'SIGTERM') {
      if (child.exitCode === null) child.kill(signal);
      return exited;
    },
  };
}
