import type { SurfaceSecrets } from '#services/http/surface-cookies.ts';
import type { TerminalMessage } from './terminal-messages.ts';

/** From the launcher to the service, over the process channel. */
export type ToService =
  | {
      readonly kind: 'begin';
      readonly dataFolder: string;
      readonly port: number;
      readonly secrets: SurfaceSecrets;
    }
  | { readonly kind: 'address' }
  | { readonly kind: 'stop' };

/** From the service to the launcher. */
export type FromService =
  | { readonly kind: 'ready'; readonly port: number; readonly address: string }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'failed'; readonly why: TerminalMessage }
  /** The page painted a moment ago. */
  | { readonly kind: 'painted' }
  /** Staff end the program. */
  | { readonly kind: 'leave' };
