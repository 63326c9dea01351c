import { parseArgs } from 'node:util';

/** `--messages` is put there by `npm run clips`. */
export const USAGE = 'clips [--data DIR] [--content DIR] [--script FILE] [--since FILE] [--all] --messages FILE';

/** What the command was called with; null where it was not said. */
export interface Called {
  readonly data: string | null;
  readonly content: string;
  readonly script: string | null;
  readonly since: string | null;
  readonly messages: string;
  readonly all: boolean;
}

/** Null for a call that says something else, or not where the messages of the page are. */
export function readParameters(parameters: readonly string[]): Called | null {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: { data: text, content: text, script: text, since: text, messages: text, all: { type: 'boolean' } },
    });
    if (values.messages === undefined) return null;
    return {
      data: values.data ?? null,
      content: values.content ?? 'kiosk-content',
      script: values.script ?? null,
      since: values.since ?? null,
      messages: values.messages,
      all: values.all ?? false,
    };
  } catch {
    return null;
  }
}
