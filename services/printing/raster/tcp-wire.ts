import { lookup as systemLookup } from 'node:dns';
import { connect, type LookupFunction, type Socket } from 'node:net';
import { SECOND } from '#core/basics/durations.ts';
import { failure, success } from '#core/basics/result.ts';
import { isOfficeAddress } from '#core/settings/office-address.ts';
import type { Clock } from '#services/environment/clock.ts';
import { createInbox } from './inbox.ts';
import type { OpenWire, Wire } from './wire.ts';

const CONNECT = 3 * SECOND;
/** How long the printer may take to say that it is through, before the line is given up. */
const LINGER = SECOND;

export interface TcpWireOptions {
  readonly host: string;
  readonly port: number;
  readonly clock: Clock;
  readonly lookup?: Lookup;
}

/** How the system finds the address of a name. */
type Lookup = (
  host: string,
  options: { readonly family: 4 },
  answer: (error: Error | null, address: string, family: number) => void,
) => void;

/** The raw port of a printer on the office's network (usually 9100): the one connection the kiosk makes, to the host an admin named. */
export function createTcpWire({ host, port, clock, lookup = systemLookup }: TcpWireOptions): OpenWire {
  return () =>
    new Promise((resolve) => {
      // Half open: a printer that says nothing more may still be printing what it was given.
      const socket = connect({
        host,
        port,
        lookup: inOffice(lookup),
        family: 4,
        autoSelectFamily: false,
        allowHalfOpen: true,
      });
      socket.setNoDelay();
      const give = (): void => {
        socket.destroy();
        resolve(failure('offline'));
      };
      const cancel = clock.after(CONNECT, give);
      socket.on('error', give);
      socket.once('connect', () => {
        cancel();
        socket.off('error', give);
        resolve(success(wireOf(socket, clock)));
      });
      socket.once('close', cancel);
    });
}

function wireOf(socket: Socket, clock: Clock): Wire {
  const inbox = createInbox(clock);
  const writing = new Set<(taken: boolean) => void>();
  let state: ReturnType<Wire['state']> = 'open';
  const gone = new Promise<void>((resolve) => {
    socket.once('close', () => {
      state = 'broken';
      inbox.end();
      for (const settle of writing) settle(false);
      resolve();
    });
  });
  socket.on('data', (chunk) => inbox.push(chunk));
  socket.on('end', () => {
    if (state === 'open') state = 'half';
    inbox.end();
  });
  // What broke it does not matter; `close` follows.
  socket.on('error', () => {});
  return {
    write: (bytes) =>
      new Promise((resolve) => {
        const settle = (taken: boolean): void => {
          writing.delete(settle);
          resolve(taken);
        };
        if (socket.destroyed) return settle(false);
        writing.add(settle);
        // A write that is given up calls back as if it had been taken.
        socket.write(bytes, (error) => settle((error ?? null) === null && !socket.destroyed));
        return undefined;
      }),
    read: (within) => inbox.next(within),
    forget: () => inbox.clear(),
    state: () => (socket.destroyed ? 'broken' : state),
    async close() {
      socket.end();
      const cancel = clock.after(LINGER, () => socket.destroy());
      await gone;
      cancel();
    },
    cut() {
      // Reset, not closed: a close would leave what the system still holds to be delivered, also hours later when there is paper again.
      // What was ended before can only be closed.
      if (socket.writableEnded) socket.destroy();
      else socket.resetAndDestroy();
    },
  };
}

/** Names are looked up like any other, but one that leads out of the office's network is not followed. */
function inOffice(lookup: Lookup): LookupFunction {
  return (host, _options, answer) => {
    lookup(host, { family: 4 }, (error, address, family) => {
      if (error !== null) answer(error, '');
      else if (isOfficeAddress(address)) answer(null, address, family);
      else answer(new Error('The name of the printer leads out of the office'), '');
    });
  };
}
