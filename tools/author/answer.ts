import type { Desk } from './desk.ts';
import type { PageFiles } from './page-files.ts';

export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
}

/** Addresses come without a host: the real one was looked at before. */
const BASE = 'http://127.0.0.1';
const MISSING: Answer = { status: 404 };

/** What is answered to an address: a file of the page, or what the desk knows. Anything else does not exist. */
export function answer(address: string, desk: Desk, files: PageFiles): Answer {
  if (!URL.canParse(address, BASE)) return MISSING;
  const { pathname, searchParams } = new URL(address, BASE);
  switch (pathname) {
    case '/api/overview':
      return json(desk.overview());
    case '/api/lesson':
      return json(desk.lesson(searchParams.get('key') ?? ''));
    case '/api/file': {
      const text = desk.text(searchParams.get('name') ?? '');
      return text === null ? MISSING : { status: 200, type: 'text/plain; charset=utf-8', body: text };
    }
    default: {
      const file = files.get(pathname === '/' ? '/index.html' : pathname);
      return file === undefined ? MISSING : { status: 200, ...file };
    }
  }
}

function json(value: unknown): Answer {
  return value === null ? MISSING : { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}
