import { afterEach, expect, test, vi } from 'vitest';
import { createFetchClient } from './fetch-client.ts';

afterEach(() => vi.unstubAllGlobals());

test('one client calls over POST and listens on the one event stream', async () => {
  const opened: EventTarget[] = [];
  class FakeSource extends EventTarget {
    readonly address: string;
    constructor(address: string) {
      super();
      this.address = address;
      opened.push(this);
    }
  }
  const fetched = vi.fn(() => Promise.resolve(new Response('{"ok":true,"value":{}}')));
  vi.stubGlobal('EventSource', FakeSource);
  vi.stubGlobal('fetch', fetched);

  const client = createFetchClient();
  const listener = vi.fn();
  const watcher = vi.fn();
  client.listen(listener);
  client.onConnection(watcher);
  opened[0]?.dispatchEvent(new MessageEvent('help.changed', { data: '{"help":"coming"}' }));

  expect(opened).toMatchObject([{ address: '/api/events' }]);
  expect(listener).toHaveBeenCalledWith({ name: 'help.changed', data: { help: 'coming' } });
  expect(watcher).toHaveBeenCalledWith(true);
  expect(await client.call('help.call', {})).toEqual({ ok: true, value: {} });
  expect(fetched).toHaveBeenCalledTimes(1);
});
