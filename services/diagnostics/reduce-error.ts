import { codeOf } from '#services/storage/file-system.ts';

/** What may be written of an error: its class, the system's code, and the nearest position in our own source. */
export interface ReducedError {
  readonly name: string;
  readonly code: string | null;
  readonly at: string | null;
}

/** A position in one of our folders; nothing else of a stack is copied. */
const OWN_POSITION =
  /(?:^|[/(\s\\])((?:core|services|webhost|electron|renderer|dist)[/\\][\w./\\-]{1,120}\.(?:ts|tsx|js|mjs):\d+:\d+)\)?$/;

/** Messages are dropped whole: they quote what was parsed, and that may be what a visitor typed. */
export function reduceError(error: unknown): ReducedError {
  if (!(error instanceof Error)) return { name: error === null ? 'null' : typeof error, code: null, at: null };
  const name = error.constructor.name;
  const code = codeOf(error);
  return {
    name: /^[A-Za-z]\w{0,59}$/.test(name) ? name : 'Error',
    code: code !== null && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : null,
    at: ownPosition(error),
  };
}

function ownPosition({ stack, message }: Error): string | null {
  if (typeof stack !== 'string') return null;
  // The message stands at the head of the stack and might itself look like a position.
  const frames = message === '' ? stack : stack.replaceAll(message, '');
  for (const line of frames.split('\n').slice(1)) {
    const position = /^\s+at /.test(line) ? OWN_POSITION.exec(line)?.[1] : undefined;
    if (position !== undefined) return position.replaceAll('\\', '/');
  }
  return null;
}
