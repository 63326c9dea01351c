import { connect, type Socket } from 'node:net';

/** What came back over one connection until the server closed it, or said all it had to say. */
export interface RawAnswer {
  /** Numbers of the answers, in order. */
  readonly statuses: readonly number[];
  readonly text: string;
}

/** Opens a connection to this machine and hears everything that comes over it. */
export async function openRaw(port: number): Promise<{
  readonly socket: Socket;
  /** Resolves when the server has closed the connection. */
  readonly closed: Promise<RawAnswer>;
}> {
  const socket = connect({ port, host: '127.0.0.1' });
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  // A server that hangs up on somebody who still writes resets the connection: as good as closing it.
  socket.on('error', () => {});
  const closed = new Promise<RawAnswer>((done) => {
    socket.once('close', () => {
      const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map((found) => Number(found[1]));
      done({ statuses: statuses.filter((status) => status !== 100), text });
    });
  });
  await new Promise<void>((done) => socket.once('connect', done));
  return { socket, closed };
}

/** Sends bytes exactly as given, which no client library would, and answers what came back. The last request must close the connection. */
export async function sendRaw(port: number, bytes: string): Promise<RawAnswer> {
  const { socket, closed } = await openRaw(port);
  socket.write(bytes, 'latin1');
  return closed;
}
