import { SECOND } from '#core/basics/durations.ts';
import type { PushedEvent } from '#core/contract/events.ts';
import type { Context } from './context.ts';
import { doorOf } from '#services/settings/door-of.ts';
import { SAFE_HEADERS } from './headers.ts';
import { printerNow } from './printer-now.ts';

/** How often a line without meaning is sent, so that a stream nobody reads any more is noticed. */
const HEARTBEAT = 15 * SECOND;

/** `GET /api/events`: named server-sent events until the reader goes away. */
export function streamEvents(context: Context): Response {
  const encoder = new TextEncoder();
  let end = (): void => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let cancelBeat = (): void => {};
      const send = (text: string): void => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          // The reader is gone; the transport does not always say so by cancelling.
          end();
        }
      };
      const beat = (): void => {
        send(': here\n\n');
        cancelBeat = context.clock.after(HEARTBEAT, beat);
      };
      const push = ({ name, data }: PushedEvent): void => send(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
      const stop = context.events.listen(push);
      // A reader that was cut off for a while missed what changed meanwhile: the present state comes first.
      push({ name: 'help.changed', data: { help: context.help.state() } });
      push({ name: 'printer.changed', data: printerNow(context) });
      push({ name: 'office.changed', data: { office: context.settings.read().office } });
      push({ name: 'door.changed', data: { door: doorOf(context.settings.read()) } });
      push({ name: 'display.changed', data: { display: context.settings.read().display } });
      push({ name: 'presentation.changed', data: context.presentation.now() });
      push({ name: 'notices.changed', data: { notices: context.notices.list().length } });
      for (const change of context.events.jobs()) push(change);
      end = () => {
        stop();
        cancelBeat();
      };
      beat();
    },
    cancel() {
      end();
    },
  });
  return new Response(body, { headers: { ...SAFE_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' } });
}
