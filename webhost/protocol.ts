import type { NotKept } from '#services/app/open-somehow.ts';
import type { SurfaceSecrets } from '#services/http/surface-cookies.ts';
import type { TerminalMessage } from './terminal-messages.ts';

/** From the launcher to the service, over the process channel. */
export type ToService =
  | {
      readonly kind: 'begin';
      readonly dataFolder: string;
      /** Where the launcher writes down how its runs go; null where it does not. */
      readonly runBook: string | null;
      readonly port: number;
      readonly secrets: SurfaceSecrets;
    }
  | { readonly kind: 'address' }
  /** The page had to be replaced. */
  | { readonly kind: 'page-failed' }
  | { readonly kind: 'stop'; readonly failing: boolean };

/** From the service to the launcher. */
export type FromService =
  /** `notKept`: why nothing of this run is kept; null where everything is. */
  | { readonly kind: 'ready'; readonly port: number; readonly address: string; readonly notKept: NotKept | null }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'failed'; readonly why: TerminalMessage }
  /** The page of this number painted a moment ago. Numbers grow. */
  | { readonly kind: 'painted'; readonly page: number }
  /** It is night and nobody is there: the program is to be started anew. */
  | { readonly kind: 'night' }
  /** Staff end the program. */
  | { readonly kind: 'leave' };
