import type { Surface } from '#core/contract/define.ts';
import type { NotKept } from '#services/app/open-somehow.ts';
import type { SurfaceSecrets } from '#services/http/surface-cookies.ts';
import type { TerminalMessage } from './terminal-messages.ts';

/** A window of a presentation. */
export type View = Extract<Surface, 'presenter' | 'room'>;
/** A page that somebody sees. */
export type Shown = 'kiosk' | View;

/** From the launcher to the service, over the process channel. */
export type ToService =
  | {
      readonly kind: 'begin';
      readonly dataFolder: string;
      /** Where the launcher writes down how its runs go; null where it does not. */
      readonly runBook: string | null;
      readonly port: number;
      readonly secrets: SurfaceSecrets;
      readonly demo: boolean;
    }
  | { readonly kind: 'address'; readonly surface: Shown }
  /** The page had to be replaced. */
  | { readonly kind: 'page-failed'; readonly surface: Shown }
  /** Whether the room has a display of its own now. */
  | { readonly kind: 'room'; readonly has: boolean }
  | { readonly kind: 'stop'; readonly failing: boolean };

/** From the service to the launcher. */
export type FromService =
  /** `notKept`: why nothing of this run is kept; null where everything is. `presenting`: a presentation is open. */
  | {
      readonly kind: 'ready';
      readonly port: number;
      readonly address: string;
      readonly notKept: NotKept | null;
      readonly presenting: boolean;
    }
  | { readonly kind: 'address'; readonly surface: Shown; readonly address: string }
  /** The windows of a presentation are to be there, or not. */
  | { readonly kind: 'present'; readonly open: boolean }
  | { readonly kind: 'failed'; readonly why: TerminalMessage }
  /** The page of this number painted a moment ago. Numbers grow. */
  | { readonly kind: 'painted'; readonly surface: Shown; readonly page: number }
  /** It is night and nobody is there: the program is to be started anew. */
  | { readonly kind: 'night' }
  /** Staff end the program. */
  | { readonly kind: 'leave' };
