import type { Page } from '@playwright/test';
import { oneOf } from '#support/seeded.ts';

/** Typed by every visitor: nothing of it may be found afterwards. */
export const TYPED = 'qzxwv';

/** What the service said is on disk: ids of activities, in the order in which it said so. */
export class Promised {
  activities: { readonly visit: string; readonly activity: string }[] = [];
  /** How many were ever promised. */
  total = 0;

  /** Takes one back that is known to be lost: its visit and its own id. */
  forget(lost: string): void {
    this.activities = this.activities.filter(({ visit, activity }) => `${visit} ${activity}` !== lost);
  }

  /** Listens to what this page is told. */
  listen(page: Page): void {
    page.on('response', (response) => {
      if (!response.url().endsWith('/api/visit.record')) return;
      void response
        .json()
        .then((answer: { readonly ok: boolean }) => {
          if (!answer.ok) return;
          const { visit: of, activity } = response.request().postDataJSON() as { visit: string; activity: { id: string } };
          this.total += 1;
          this.activities.push({ visit: of, activity: activity.id });
        })
        // The page died before its answer was read: nobody was promised anything.
        .catch(() => {});
    });
  }
}

type Act = (page: Page) => Promise<void>;

const tap = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name }).first().click({ timeout: 1500 });
};

/** Ways of being at the kiosk; each leaves activities on disk when it gets that far. */
const WAYS: readonly (readonly Act[])[] = [
  [
    (page) => tap(page, /Làm thủ tục/),
    (page) => tap(page, /^Sinh con/),
    (page) => tap(page, /^Đăng ký khai sinh/),
    (page) => tap(page, 'Tập làm thử'),
    (page) => tap(page, /Làm theo/),
    (page) => tap(page, 'Tờ giấy, chụp bằng điện thoại'),
    ...Array.from({ length: 6 }, (): Act => (page) => page.locator('[data-lit]').first().click({ timeout: 1500 })),
    (page) => tap(page, 'Thôi tập'),
  ],
  [
    (page) => tap(page, /Gõ để tìm/),
    ...[...TYPED].map(
      (letter): Act =>
        (page) =>
          page.getByRole('button', { name: letter, exact: true }).click({ timeout: 1500 }),
    ),
    (page) => tap(page, 'Về đầu'),
  ],
  [
    (page) => tap(page, /Làm thủ tục/),
    (page) => tap(page, /^Kết hôn/),
    (page) => tap(page, /^Đăng ký kết hôn/),
    (page) => tap(page, /^(In|Xem)\sphiếu\s&/),
    (page) => tap(page, 'Về đầu'),
  ],
];

/** Is at the kiosk until told to stop, or until it can go no further: then the machine is being harmed. */
export async function comeBy(page: Page, random: () => number, stopped: () => boolean): Promise<void> {
  while (!stopped()) {
    try {
      const start = page.getByRole('button', { name: 'Chạm vào đây để bắt đầu' });
      if (await start.isVisible()) await start.click({ timeout: 1500 });
      for (const act of oneOf(WAYS, random)) {
        if (stopped()) return;
        await act(page);
      }
      // Whatever page that way ended on: home, where the next begins.
      for (let press = 0; press < 4 && !stopped(); press += 1) {
        if (await start.isVisible()) break;
        await page.locator('nav').getByRole('button', { name: 'Về đầu' }).first().click({ timeout: 1500 });
      }
    } catch {
      // What is pressed may be gone at any moment: that is what is tried here. On a page that lives the next way is begun.
      if (page.isClosed()) return;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
