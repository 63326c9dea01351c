import { parseArgs } from 'node:util';

export interface Flags {
  readonly window: boolean;
  readonly data: string | null;
  readonly port: number;
  /** For demonstrations: in a data folder of its own, with a sample office. */
  readonly demo: boolean;
  /** `loopback`: the guarded localhost server instead of `app://`, should a custom scheme fail on some machine. */
  readonly transport: 'scheme' | 'loopback';
}

/** Reads our flags; Electron and Chromium have many of their own, which are passed over. */
export function readFlags(parameters: readonly string[]): Flags {
  const { values } = parseArgs({
    args: [...parameters],
    strict: false,
    options: {
      window: { type: 'boolean' },
      demo: { type: 'boolean' },
      data: { type: 'string' },
      port: { type: 'string' },
      transport: { type: 'string' },
    },
  });
  const port = Number(values.port ?? 0);
  return {
    window: values.window === true,
    demo: values.demo === true,
    data: typeof values.data === 'string' && values.data !== '' ? values.data : null,
    port: Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : 0,
    transport: values.transport === 'loopback' ? 'loopback' : 'scheme',
  };
}
