import { SECOND } from '#core/basics/durations.ts';
import type { CallInput, CallName } from '#core/contract/calls.ts';
import type { ClientResult } from './client.ts';

/** Longest wait for an answer. */
const PATIENCE = 10 * SECOND;
/** Printing renders a page first; the second copy of one that was given up too early would come out as well. */
const PRINT_PATIENCE = 60 * SECOND;
/** Whoever reads years of figures, writes to a slow stick or lets data go is waited for: what they began does not stop with the wait. */
const YEARS_PATIENCE = 300 * SECOND;
const BY_SUBJECT: Readonly<Partial<Record<string, number>>> = {
  resume: PRINT_PATIENCE,
  paper: PRINT_PATIENCE,
  slip: PRINT_PATIENCE,
  backup: YEARS_PATIENCE,
  bundle: YEARS_PATIENCE,
  diagnose: YEARS_PATIENCE,
  keep: YEARS_PATIENCE,
  pack: YEARS_PATIENCE,
  report: YEARS_PATIENCE,
  takehome: YEARS_PATIENCE,
};
const BY_NAME: Readonly<Partial<Record<CallName, number>>> = {
  'printer.test': PRINT_PATIENCE,
  'settings.files': YEARS_PATIENCE,
  'settings.export': YEARS_PATIENCE,
  'settings.compare': YEARS_PATIENCE,
  'settings.import': YEARS_PATIENCE,
};

/** Milliseconds an answer is waited for. */
export function patienceFor(name: CallName): number {
  return BY_NAME[name] ?? BY_SUBJECT[name.slice(0, name.indexOf('.'))] ?? PATIENCE;
}

/** One call over either host. Settles whatever happens. */
export async function fetchCall<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<ClientResult<Name>> {
  try {
    const response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(patienceFor(name)),
    });
    return (await response.json()) as ClientResult<Name>;
  } catch {
    // No answer, an aborted one, or one that is not ours: the caller says so quietly and tries again.
    return { ok: false, error: 'unreachable' };
  }
}
