import { createServer, type AddressInfo } from 'node:net';

/** What listens where a printer would, takes everything and says nothing. */
export interface TcpSink {
  readonly port: number;
  /** What came in, a connection each, once it was closed. */
  readonly taken: readonly Uint8Array[];
  stop(): Promise<void>;
}

export async function startTcpSink(): Promise<TcpSink> {
  const taken: Uint8Array[] = [];
  const server = createServer((socket) => {
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('end', () => taken.push(Buffer.concat(parts)));
    socket.on('error', () => {});
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    taken,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}

/** A port of this machine where nobody listens. */
export async function emptyPort(): Promise<number> {
  const sink = await startTcpSink();
  await sink.stop();
  return sink.port;
}
