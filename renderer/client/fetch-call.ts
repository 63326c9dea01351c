import { SECOND } from '#core/basics/durations.ts';
import type { CallInput, CallName } from '#core/contract/calls.ts';
import type { ClientResult } from './client.ts';

/** Longest wait for an answer. Printing renders a page first. */
const PATIENCE = 10 * SECOND;
const PRINT_PATIENCE = 60 * SECOND;
/** Whoever reads years of figures, from a slow stick at that, is waited for as long as somebody stands there. */
const YEARS_PATIENCE = 300 * SECOND;
const PATIENT: Readonly<Partial<Record<CallName, number>>> = {
  'slip.print': PRINT_PATIENCE,
  'resume.print': PRINT_PATIENCE,
  'bundle.make': YEARS_PATIENCE,
  'bundle.list': YEARS_PATIENCE,
  'bundle.join': YEARS_PATIENCE,
  'bundle.save': YEARS_PATIENCE,
};

/** One call over either host. Settles whatever happens. */
export async function fetchCall<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<ClientResult<Name>> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(PATIENT[name] ?? PATIENCE),
    });
    return (await response.json()) as ClientResult<Name>;
  } catch {
    // No answer, an aborted one, or one that is not ours: the caller says so quietly and tries again.
    return { ok: false, error: 'unreachable' };
  }
}
