import type { CallInput, CallName, CallOutput, CallProblem } from '#core/contract/calls.ts';
import type { PushedEvent } from '#core/contract/events.ts';

/** `unreachable`: the service did not answer in time. The page says so quietly and tries again. */
export type ClientResult<Name extends CallName> =
  | { readonly ok: true; readonly value: CallOutput<Name> }
  | { readonly ok: false; readonly error: CallProblem<Name> | 'unreachable' };

/** The page's only way out. Every call settles. */
export interface KioskClient {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<ClientResult<Name>>;
  /** Pushed events; the returned function stops listening. */
  listen(listener: (event: PushedEvent) => void): () => void;
  /** Whether the event stream stands. Calls back at once and on every change. */
  onConnection(listener: (connected: boolean) => void): () => void;
}
