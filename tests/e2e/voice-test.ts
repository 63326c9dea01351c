import { installFakeEspeak, type FakeEspeak } from '#support/fake-espeak.ts';
import { startKiosk, type KioskProcess } from '#support/kiosk-process.ts';
import { test as base } from './kiosk-test.ts';

/** A test with a kiosk on a machine that has a voice. */
export const test = base.extend<{ readonly voice: FakeEspeak; readonly kiosk: KioskProcess }>({
  // oxlint-disable-next-line no-empty-pattern -- the test runner reads the names of the fixtures off this pattern
  voice: async ({}, provide) => {
    const voice = await installFakeEspeak();
    await provide(voice);
    await voice.remove();
  },
  kiosk: async ({ page, voice }, provide) => {
    const kiosk = await startKiosk({ env: { PATH: voice.path } });
    await page.goto(kiosk.address);
    await provide(kiosk);
    await kiosk.stop();
  },
});
