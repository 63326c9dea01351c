import { parseArgs } from 'node:util';
import { failure, success, type Result } from '#core/basics/result.ts';

export interface LaunchOptions {
  readonly browser: boolean;
  readonly window: boolean;
  readonly port: number;
  readonly data: string | null;
  /** For demonstrations: in a data folder of its own, with a sample office. */
  readonly demo: boolean;
}

/** Reads the flags of `npm start`. `--no-electron` was for the program that chose this host. */
export function readOptions(parameters: readonly string[]): Result<LaunchOptions, string> {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        'no-browser': { type: 'boolean' },
        'no-electron': { type: 'boolean' },
        window: { type: 'boolean' },
        port: { type: 'string' },
        data: { type: 'string' },
        demo: { type: 'boolean' },
      },
    });
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return failure('--port');
    if (values.data === '') return failure('--data');
    return success({
      browser: values['no-browser'] !== true,
      window: values.window === true,
      port,
      data: values.data ?? null,
      demo: values.demo === true,
    });
  } catch (error) {
    return failure(error instanceof Error ? (/'(-[^']*)'/.exec(error.message)?.[1] ?? parameters.join(' ')) : '');
  }
}
