import { SECOND } from '#core/basics/durations.ts';
import type { EventName, PushedEvent } from '#core/contract/events.ts';

export interface EventStream {
  listen(listener: (event: PushedEvent) => void): () => void;
  onConnection(listener: (connected: boolean) => void): () => void;
}

/** Names as the stream sends them; the browser needs each one named to listen for it. */
const NAMES: Readonly<Record<EventName, true>> = {
  'printer.changed': true,
  'job.changed': true,
  'help.changed': true,
  'content.changed': true,
  'office.changed': true,
  'door.changed': true,
  'display.changed': true,
  'defaults.changed': true,
  'staff.locked': true,
  'notices.changed': true,
  'presentation.changed': true,
  'page.superseded': true,
};

/** Waits between tries: soon at first, then patiently. */
const BACK_OFF = [1, 2, 4, 8, 15].map((seconds) => seconds * SECOND);
/** A break shorter than this is not shown: a restarted service is back sooner. */
const QUIET = 2 * SECOND;

/** Server-sent events with a reconnection of our own: a refused stream ends the browser's, ours goes on trying. */
export function openEventStream(address: string): EventStream {
  const listeners = new Set<(event: PushedEvent) => void>();
  const watchers = new Set<(connected: boolean) => void>();
  let connected = true;
  let tries = 0;
  let away: ReturnType<typeof setTimeout> | undefined;

  const say = (now: boolean): void => {
    if (connected === now) return;
    connected = now;
    for (const watcher of watchers) watcher(now);
  };
  const open = (): void => {
    const source = new EventSource(address);
    source.addEventListener('open', () => {
      tries = 0;
      clearTimeout(away);
      away = undefined;
      say(true);
    });
    source.addEventListener('error', () => {
      source.close();
      away ??= setTimeout(() => say(false), QUIET);
      setTimeout(open, BACK_OFF[Math.min(tries, BACK_OFF.length - 1)]);
      tries += 1;
    });
    for (const name of Object.keys(NAMES) as EventName[]) {
      source.addEventListener(name, (message: MessageEvent<string>) => {
        const event = { name, data: JSON.parse(message.data) } as PushedEvent;
        for (const listener of listeners) listener(event);
      });
    }
  };
  open();

  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onConnection(listener) {
      watchers.add(listener);
      listener(connected);
      return () => watchers.delete(listener);
    },
  };
}
