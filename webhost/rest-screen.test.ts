import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { restPage, RESTING } from '#services/app/rest-page.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createFakeChild, type FakeChild } from '#support/fake-child.ts';
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
        after: () => () => {},
      },
      page,
    );
  });
  const address = await opened;
  for (const path of ['', 'api/kiosk.hello', '../secret']) {
    const answer = await fetch(address + path);
    const text = await answer.text();
    const [guard = '', script = ''] = /<script>(.*)<\/script>/.exec(text) ?? [];
    expect(text.replace(guard, '')).toBe(page);
    // Nothing but what refuses keys and gestures may run.
    const hash = createHash('sha256').update(script).digest('base64');
    expect(answer.headers.get('content-security-policy')).toBe(`default-src 'none'; script-src 'sha256-${hash}'`);
    expect(script).toContain("'keydown','contextmenu'");
  }
  expect(page).toContain('Máy tạm nghỉ, mời hỏi cán bộ tại quầy');
  expect(page).not.toMatch(/<(?:script|style|img|link|iframe)|\sstyle=|\son\w+=|https?:|url\(/);
  taken();
  expect(removed).toBe(1);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
});

test('a window that somebody closed is opened again, until the rest is over', async () => {
  const clock = createFakeClock();
  const children: FakeChild[] = [];
  const opened = new Promise<void>((tell) => {
    taken = showRest(
      {
        spawn: () => {
          const child = createFakeChild(2 ** 30 + children.length);
          children.push(child);
          tell();
          return child.process;
        },
        makeProfile: () => profile(() => {}),
        after: (milliseconds, action) => clock.after(milliseconds, action),
      },
      'page',
    );
  });
  await opened;
  children[0]?.exits();
  clock.advance(20_000);
  expect(children).toHaveLength(2);
  taken();
  children[1]?.exits();
  clock.advance(20_000);
  expect(children).toHaveLength(2);
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
        after: () => () => {},
      },
      'page',
    );
  });
  await tried;
  taken();
});
