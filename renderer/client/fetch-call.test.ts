import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calls, type CallName } from '#core/contract/calls.ts';
import { fetchCall, patienceFor } from './fetch-call.ts';

const fetched = vi.fn<typeof fetch>();
beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const answer = (body: string, status = 200): void => {
  fetched.mockImplementation(() => Promise.resolve(new Response(body, { status })));
};

test('a call is one POST of JSON to its own path', async () => {
  answer('{"ok":true,"value":{}}');
  await fetchCall('kiosk.heartbeat', { page: 3, frames: 60 });
  expect(fetched).toHaveBeenCalledTimes(1);
  const [address, init] = fetched.mock.calls[0] ?? [];
  expect(address).toBe('/api/kiosk.heartbeat');
  expect(init).toMatchObject({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"page":3,"frames":60}',
  });
});

test('the answer comes back as it was given', async () => {
  answer('{"ok":true,"value":{"help":"called"}}');
  expect(await fetchCall('help.call', {})).toEqual({ ok: true, value: { help: 'called' } });
});

test('a refusal is an answer too, whatever status it travels with', async () => {
  answer('{"ok":false,"error":"content-missing"}', 404);
  expect(await fetchCall('content.procedure', { id: 'none' })).toEqual({ ok: false, error: 'content-missing' });
});

test('no service, a cut connection and an answer that is not ours are all “unreachable”', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  expect(await fetchCall('help.call', {})).toEqual({ ok: false, error: 'unreachable' });
  fetched.mockRejectedValueOnce(new DOMException('late', 'TimeoutError'));
  expect(await fetchCall('help.call', {})).toEqual({ ok: false, error: 'unreachable' });
  answer('<h1>Bad gateway</h1>', 502);
  expect(await fetchCall('help.call', {})).toEqual({ ok: false, error: 'unreachable' });
});

test('printing is waited for longer than anything else', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  answer('{"ok":true,"value":{}}');
  await fetchCall('help.call', {});
  await fetchCall('slip.print', {} as Parameters<typeof fetchCall<'slip.print'>>[1]);
  expect(timeout.mock.calls).toEqual([[10_000], [60_000]]);
  expect(fetched.mock.calls.map(([, init]) => init?.signal)).toEqual(timeout.mock.results.map(({ value }) => value as unknown));
});

test('a code is printed as patiently as a slip', async () => {
  const patience = vi.spyOn(AbortSignal, 'timeout');
  answer('{"ok":true,"value":{}}');
  await fetchCall('resume.print', {} as never);
  expect(patience).toHaveBeenLastCalledWith(60_000);
});

test('years of figures are waited for longest', async () => {
  const patience = vi.spyOn(AbortSignal, 'timeout');
  answer('{"ok":true,"value":{}}');
  for (const name of ['bundle.make', 'bundle.list', 'bundle.join', 'bundle.save'] as const) {
    await fetchCall(name, {} as never);
    expect(patience).toHaveBeenLastCalledWith(300_000);
  }
});

test('whoever writes to a stick, prints, or lets data go is waited for: it goes on after the page gave up', () => {
  const long = (Object.keys(calls) as CallName[]).filter((name) => {
    const { input } = calls[name];
    return 'carrier' in input.shape || 'job' in input.shape || name.startsWith('keep.');
  });
  expect(long.length).toBeGreaterThan(15);
  expect(long.filter((name) => patienceFor(name) < 60_000)).toEqual([]);
  expect(patienceFor('visit.record')).toBe(10_000);
});
