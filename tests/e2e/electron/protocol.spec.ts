import { expect, test } from './start-electron.ts';

test('the session of the kiosk serves its own scheme and nothing else', async ({ host }) => {
  await host.start('--window');
  const got = await host.application().evaluate(async ({ session }) => {
    const kiosk = session.fromPartition('goc-so-kiosk');
    const ask = async (url: string): Promise<number | string> => {
      try {
        return (await kiosk.fetch(url)).status;
      } catch {
        return 'refused';
      }
    };
    const home = await kiosk.fetch('app://kiosk/');
    return {
      home: home.status,
      policy: home.headers.get('content-security-policy') ?? '',
      other: await ask('app://other/'),
      up: await ask('app://kiosk/..%2f..%2fpackage.json'),
      print: await ask(`app://kiosk/print/${'a'.repeat(43)}`),
      web: await ask('https://example.org/'),
      local: await ask('http://127.0.0.1:9/'),
      file: await ask('file:///etc/hostname'),
      standing: await session.defaultSession.fetch('app://kiosk/').then(
        ({ status }) => status,
        () => 'refused',
      ),
    };
  });
  expect(got).toMatchObject({ home: 200, other: 404, up: 404, print: 404, web: 'refused', local: 'refused', file: 'refused' });
  expect(got.standing).toBe('refused');
  expect(got.policy).toContain("default-src 'none'");
});

test('over loopback the page has an address that opens once, on this machine alone', async ({ host }) => {
  const page = await host.start('--window', '--transport', 'loopback');
  await expect(page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' })).toBeVisible();
  const { origin } = new URL(page.url());
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  // Whoever has no key is shown nothing.
  const strange = await fetch(`${origin}/`, { redirect: 'manual' });
  expect(strange.status).toBeGreaterThanOrEqual(400);
  const call = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
  expect((await fetch(`${origin}/api/kiosk.hello`, call)).status).toBeGreaterThanOrEqual(400);
});
