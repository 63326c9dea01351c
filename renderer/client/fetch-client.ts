import type { PushedEvent } from '#core/contract/events.ts';
import type { KioskClient } from './client.ts';
import { openEventStream } from './event-stream.ts';
import { fetchCall } from './fetch-call.ts';

/** The client both hosts are reached by: same paths, same shapes, whoever serves them. */
export function createFetchClient(): KioskClient {
  const stream = openEventStream('/api/events');
  return {
    call: fetchCall,
    listen: (listener: (event: PushedEvent) => void) => stream.listen(listener),
    onConnection: (listener) => stream.onConnection(listener),
  };
}
