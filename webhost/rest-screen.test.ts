import { expect, test } from 'vitest';
import { restPage, RESTING } from '#services/app/rest-page.ts';
import { createFakeChild } from '#support/fake-child.ts';
import { showRest } from './rest-screen.ts';

let taken = (): void => {};

const profile = (removed: () => void) => ({ folder: '/p', belongsTo: () => {}, remove: removed });

test('one page, whatever is asked for, that needs no script, no style and no file', async () => {
  const page = restPage(RESTING);
  let removed = 0;
  const opened = new Promise<string>((tell) => {
    taken = showRest(
      {
        spawn: (_profile, address) => {
          tell(address);
          return createFakeChild(2 ** 30).process;
        },
        makeProfile: () => profile(() => (removed += 1)),
      },
      page,
    );
  });
  const address = await opened;
  for (const path of ['', 'api/kiosk.hello', '../secret']) {
    const answer = await fetch(address + path);
    expect(await answer.text()).toBe(page);
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'");
  }
  expect(page).toContain('Máy tạm nghỉ, mời hỏi cán bộ tại quầy');
  expect(page).not.toMatch(/<(?:script|style|img|link|iframe)|\sstyle=|\son\w+=|https?:|url\(/);
  taken();
  expect(removed).toBe(1);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

test('a browser that cannot be had changes nothing', async () => {
  const tried = new Promise<void>((tell) => {
    taken = showRest(
      {
        spawn: () => {
          throw new Error('no process');
        },
        makeProfile: () => {
          queueMicrotask(tell);
          return profile(() => {});
        },
      },
      'page',
    );
  });
  await tried;
  taken();
});
