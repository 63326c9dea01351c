import type { CallInput, CallName } from '#core/contract/calls.ts';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import type { ClientResult, KioskClient } from '#renderer/client/client.ts';

/** What a look at unsaved words may ask of the service: content to read, and whether the kiosk speaks or prints. */
const READS = /^(content\.|speech\.)|^printer\.state$/;

/**
 * A client that knows one procedure as it would read if it were saved, and writes nothing down: no visit, no slip, no kept place.
 */
export function previewClient(client: KioskClient, document: ProcedureDocument): KioskClient {
  return {
    ...client,
    async call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<ClientResult<Name>> {
      if (name === 'content.procedure' && (input as CallInput<'content.procedure'>).id === document.procedure.id)
        return { ok: true, value: document } as ClientResult<Name>;
      if (READS.test(name)) return client.call(name, input);
      // A slip that is not printed is shown instead; everything else says kindly that it did not work.
      return { ok: false, error: name === 'slip.print' ? 'no-printer' : 'unreachable' };
    },
  };
}
