import type { Page } from '@playwright/test';
import { expect, touch, press, words as wordsOn } from './kiosk-test.ts';
import type { ScreenCase, Words } from './screens.ts';
import { CLOSED_ON } from './closed-someday.ts';
import { FIRST_RUN_STATES } from './first-run-screens.ts';
import { openStaffCorner } from './staff-steps.ts';
import { STAFF_TABS } from './staff-tabs.ts';

const FOR_ME = /^(Bấm giúp tôi|Điền giúp tôi|Press it for me|Fill it for me)$/;
const WORD_MEANINGS = /^(Giải nghĩa từ|Word meanings)$/;
const NEXT_PART = /^(Sang chặng tiếp|Next part)$/;

/** Opens a safety lesson from the list, however many pages of it there are at this size. */
async function openSafety(page: Page, words: Words, name: RegExp): Promise<void> {
  await touch(page, 'button', words.start);
  await touch(page, 'button', words.lookup);
  const tile = page.getByRole('button', { name });
  const further = page.getByRole('button', { name: /^(Xem tiếp|More):/ });
  await expect(tile.or(further).first()).toBeVisible();
  while (!(await tile.isVisible())) await press(further);
  await press(tile);
  await expect(page.getByRole('list', { name: /^(Các phần của bài|Parts of the lesson)$/ })).toBeVisible();
}

/** Practises the look-up of a dossier, the shortest piece, on a rung. */
async function lookUp(page: Page, words: Words, rung: keyof Words['rungs']): Promise<void> {
  await touch(page, 'button', words.start);
  await touch(page, 'button', words.lookup);
  await touch(page, 'button', /^(Tra cứu hồ sơ|Checking the status of an application)/);
  await touch(page, 'button', words.try);
  await touch(page, 'button', words.rungs[rung]);
}

/** Practises signing in, where a phone stands beside the page. */
async function signIn(page: Page, words: Words, rung: keyof Words['rungs'] = 'guided'): Promise<void> {
  await touch(page, 'button', words.start);
  await touch(page, 'button', words.skills);
  await touch(page, 'button', words.signIn);
  await touch(page, 'button', words.try);
  await touch(page, 'button', words.rungs[rung]);
}

/** Lets the machine do steps until something shows. */
async function goOnUntil(page: Page, name: RegExp, shows: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    const next = page.getByRole('button', { name: NEXT_PART });
    const coach = page.getByRole('complementary');
    await expect(
      next
        .or(coach)
        .or(page.getByRole('heading', { level: 1 }))
        .first(),
    ).toBeVisible();
    if (await shows()) return;
    if (await next.isVisible()) {
      await press(next);
      continue;
    }
    const before = await coach.innerText();
    // A press right after the last one, on the same spot, is taken for a double tap: it is made again.
    await expect(async () => {
      // On a busy machine the last press may have worked later than was waited for.
      if (await shows()) return;
      if (!(await coach.isVisible()) || (await coach.innerText()) !== before) return;
      await press(page.getByRole('button', { name }), { timeout: 1000 });
      await page.waitForFunction((text) => document.querySelector('aside')?.innerText !== text, before, { timeout: 300 });
    }).toPass({ timeout: 10_000, intervals: [50] });
  }
  throw new Error('What was waited for never showed');
}

const visible = (page: Page, selector: string) => () => page.locator(selector).first().isVisible();

/** States of screens that take longer to reach, or that belong to staff or to trouble. */
export const MORE_SCREENS: readonly ScreenCase[] = [
  {
    name: 'text sizes',
    open: async (page, words) => {
      await touch(page, 'button', words.start);
      await touch(page, 'button', /^(Cỡ chữ|Text size)$/);
      await expect(page.getByRole('region', { name: /^(Cỡ chữ|Text size)$/ })).toBeVisible();
    },
  },
  {
    name: 'first time: how to touch',
    open: async (page, words) => {
      await touch(page, 'button', words.start);
      await touch(page, 'button', /^(Lần đầu dùng máy\?|First time here\?)$/);
      await expect(page.getByRole('button', { name: /^(Mời chạm thử|Try it)/ })).toBeVisible();
    },
    more: [
      { name: 'first time: no harm', title: /^(Làm sai không sao|Mistakes do no harm)$/ },
      { name: 'first time: the bar', title: /^(Mấy nút này|These buttons)/ },
      { name: 'first time: no hurry', title: /^(Cứ từ từ|Take your time)$/ },
    ].map(({ name, title }) => ({
      name,
      open: async (page: Page) => {
        await touch(page, 'button', /^(Tiếp|Next)$/);
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      },
    })),
  },
  {
    name: 'covered',
    open: async (page, words) => {
      await touch(page, 'button', words.start);
      await touch(page, 'button', /^(Che lại|Cover)$/);
      await expect(page.getByRole('heading', { name: /^(Màn hình đang che|The screen is covered)$/ })).toBeVisible();
    },
  },
  {
    name: 'word meanings',
    open: async (page, words) => {
      await touch(page, 'button', words.start);
      await touch(page, 'button', words.procedures);
      await touch(page, 'button', words.baby);
      await touch(page, 'button', words.birth);
      await touch(page, 'tab', /^(Cần biết|Good to know)$/);
      await touch(page, 'button', WORD_MEANINGS);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    more: [
      {
        name: 'word meanings in the coach',
        open: async (page, words) => {
          await touch(page, 'button', /^(Đã hiểu|I see)$/);
          await expect(page.getByRole('dialog')).toBeHidden();
          await touch(page, 'button', words.try);
          await touch(page, 'button', words.rungs.guided);
          await touch(page, 'button', words.photos);
          await press(page.locator('[data-lit]'));
          await touch(page, 'button', WORD_MEANINGS);
          await expect(page.getByRole('dialog')).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'staff called',
    open: async (page, words) => {
      await touch(page, 'button', words.start);
      await touch(page, 'button', /^(Gọi cán bộ|Call staff)$/);
      await expect(page.getByRole('button', { name: /^(Thôi, không cần gọi nữa|Never mind, no call needed)/ })).toBeVisible();
    },
    leave: async (page) => {
      await press(page.getByRole('button', { name: /^(Thôi, không cần gọi nữa|Never mind, no call needed)/ }));
    },
  },
  {
    name: 'service away',
    prepare: async (page) => {
      await page.route('**/api/events', (route) => route.abort());
    },
    open: async (page, words) => {
      await touch(page, 'button', words.start);
      await expect(wordsOn(page, /^(Đang nối lại|Reconnecting)/)).toBeVisible({ timeout: 20_000 });
    },
    leave: (page) => page.unroute('**/api/events'),
  },
  {
    name: 'idle warning',
    prepare: (page) => page.clock.install(),
    open: async (page, words) => {
      await touch(page, 'button', words.start);
      await page.clock.fastForward(121_000);
      await expect(page.getByRole('alertdialog')).toBeVisible();
    },
  },
  {
    name: 'watching',
    open: async (page, words) => {
      await lookUp(page, words, 'watch');
      // Held, so that nothing moves while it is looked at.
      await touch(page, 'button', /^(Tạm dừng|Pause)$/);
      await expect(page.getByRole('button', { name: /^(Xem tiếp|Go on)$/ })).toBeVisible();
    },
  },
  {
    name: 'page and phone',
    open: async (page, words) => {
      await signIn(page, words);
      await goOnUntil(page, FOR_ME, visible(page, '[data-devices="both"]'));
    },
  },
  {
    name: 'resting',
    open: async (page, words) => {
      await signIn(page, words);
      const next = page.getByRole('button', { name: NEXT_PART });
      await goOnUntil(page, FOR_ME, () => next.isVisible());
    },
  },
  {
    name: 'goal and sample card',
    open: async (page, words) => {
      await signIn(page, words, 'practice');
      await press(page.locator('[data-target="dang-nhap"]'));
      await expect(page.getByRole('region', { name: /^(Thẻ mẫu|Sample card)$/ })).toBeVisible();
    },
  },
  {
    name: 'which way',
    open: async (page, words) => {
      await touch(page, 'button', words.start);
      await touch(page, 'button', words.procedures);
      await touch(page, 'button', words.baby);
      await touch(page, 'button', words.birth);
      await touch(page, 'button', words.try);
      await touch(page, 'button', words.rungs.guided);
      await expect(wordsOn(page, /^(Chọn đúng với mình|Choose what fits)/)).toBeVisible();
    },
  },
  {
    name: 'free practice',
    open: async (page, words) => {
      await touch(page, 'button', words.start);
      await touch(page, 'button', words.skills);
      await touch(page, 'button', words.signIn);
      await touch(page, 'button', words.try);
      await touch(page, 'button', /^(Luyện tự do|Free practice)$/);
      await press(page.locator('[data-target="dang-nhap"]'));
      await expect(page.locator('[data-target="so-dinh-danh"]')).toBeVisible();
    },
    more: [
      {
        name: 'free practice, not yet',
        open: async (page) => {
          await expect(async () => {
            await press(page.locator('[data-target="dang-nhap"]'), { timeout: 1000 });
            await expect(wordsOn(page, /^(Trang còn chờ ô|The page still waits)/)).toBeVisible({ timeout: 500 });
          }).toPass();
        },
      },
    ],
  },
  {
    name: 'stop practising?',
    open: async (page, words) => {
      await lookUp(page, words, 'guided');
      await page.locator('[data-lit]').first().waitFor();
      await touch(page, 'button', /^(Thôi tập|Stop practising)$/);
      await expect(page.getByRole('dialog')).toBeVisible();
    },
    more: [
      {
        name: 'typing',
        open: async (page) => {
          await touch(page, 'button', /^(Tập tiếp|Go on practising)$/);
          await expect(page.getByRole('dialog')).toBeHidden();
          await press(page.locator('[data-lit]'));
          await expect(page.getByRole('group', { name: /^(Bàn phím|Keyboard)$/ })).toBeVisible();
        },
      },
      {
        name: 'summary',
        open: async (page) => {
          await page
            .getByRole('button', { name: /^(Quay lại|Back)$/ })
            .last()
            .tap();
          const end = page.getByRole('heading', {
            level: 1,
            name: /^(Làm được rồi!|You did it!|Đã tập xong|The practice is finished)/,
          });
          await goOnUntil(page, FOR_ME, () => end.isVisible());
        },
      },
    ],
  },
  {
    name: 'good to know of a lesson',
    open: async (page, words) => {
      await openSafety(page, words, /^(Giả\scông\san,\stoà\sán|Callers who pose)/);
      await touch(page, 'button', /^(Cần biết|Good to know)$/);
      await expect(page.getByRole('region', { name: /^(Cần biết thêm|Good to know)$/ })).toBeVisible();
    },
  },
  {
    name: 'lesson',
    open: (page, words) => openSafety(page, words, /^(Nhận\sra\sđịa\schỉ\sweb\sgiả|Spotting a fake web address)/),
    more: [
      {
        name: 'opening of a lesson',
        open: async (page) => {
          await touch(page, 'button', /^(Bắt đầu|Start): /);
          await expect(page.getByRole('button', { name: /^(Xong, về bài học|Done, to the lesson|Tiếp|Next)$/ })).toBeVisible();
        },
      },
      {
        name: 'question of a lesson',
        open: async (page) => {
          await touch(page, 'button', /^(Quay lại|Back)$/);
          await press(page.getByRole('listitem').getByRole('button', { name: /câu hỏi|questions/i }));
          await expect(page.getByRole('group').getByRole('button').first()).toBeVisible();
        },
      },
      {
        name: 'answer that was not it',
        open: async (page) => {
          await press(page.getByRole('group').getByRole('button', { name: /^(Giả|Fake)$/ }));
          await expect(page.getByRole('button', { name: /^(Thử lại|Try again)$/ })).toBeVisible();
        },
      },
      {
        name: 'slip of a lesson',
        open: async (page) => {
          await touch(page, 'button', /^(Quay lại|Back)$/);
          await press(page.getByRole('listitem').getByRole('button', { name: /^(Phiếu|Slip)/ }));
          await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'place kept',
    open: async (page, words) => {
      await signIn(page, words);
      await press(page.locator('[data-lit]').first());
      await touch(page, 'button', /^(Thôi tập|Stop practising)$/);
      await touch(page, 'button', /^(Giữ chỗ, hôm khác tập tiếp|Keep my place for another day)$/);
      await expect(page.getByRole('heading', { level: 1, name: /^(Đã giữ chỗ tập|Your place is kept)$/ })).toBeVisible();
    },
  },
  {
    name: 'pictures of a kept place',
    open: async (page, words) => {
      await touch(page, 'button', words.start);
      await touch(page, 'button', /^(Tập tiếp bài đã giữ|Go on with a kept lesson)$/);
      await press(page.getByRole('button', { name: /^(Con mèo|Cat)$/ }));
      await expect(page.getByRole('button', { name: /^(Con mèo|Cat)$/, pressed: true })).toBeVisible();
    },
    more: [
      {
        name: 'digits of a kept place',
        open: async (page) => {
          for (const name of [/^(Mặt trăng|Moon)$/, /^(Con bướm|Butterfly)$/]) await press(page.getByRole('button', { name }));
          await expect(wordsOn(page, /^(Nay mời bấm ba số.|Now press the three digits.)$/)).toBeVisible();
        },
      },
      {
        name: 'no such place',
        open: async (page) => {
          for (const digit of '123') await page.getByRole('button', { name: digit, exact: true }).tap();
          await expect(wordsOn(page, /^(Chưa khớp bài nào|No lesson found)/)).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'staff, today',
    open: (page) => openStaffCorner(page),
    more: [
      ...STAFF_TABS.map(([name, tab]) => ({ name: `staff, ${name}`, open: (page: Page) => touch(page, 'tab', tab) })),
      ...FIRST_RUN_STATES,
      {
        name: 'staff, typing a code',
        open: async (page) => {
          // Back from the step where the list was pasted.
          await touch(page, 'button', /^(Xong|Done)$/);
          await touch(page, 'button', /^(Để sau|Later)$/);
          await touch(page, 'tab', /^(Cán bộ|Staff)$/);
          await touch(page, 'button', /^(Thêm cán bộ|Add staff)$/);
          await expect(page.getByRole('textbox', { name: /^(Mã cán bộ|Staff code)$/ })).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'waiting while closed, with a notice',
    prepare: (page) => page.clock.setFixedTime(new Date(`${CLOSED_ON}T09:00:00+07:00`)),
    open: async (page) => {
      await expect(page.getByRole('heading', { name: /^(Trung tâm đang nghỉ|The centre is closed now)$/ })).toBeVisible();
      await expect(page.getByRole('region', { name: /^(Trung tâm báo|The centre says)$/ })).toBeVisible();
    },
    more: [
      {
        name: 'calling while closed',
        open: async (page) => {
          await touch(page, 'button', /^(Gọi cán bộ|Call staff)$/);
          await expect(page.getByRole('dialog')).toBeVisible();
        },
      },
    ],
    leave: (page) => page.clock.setSystemTime(new Date()),
  },
];
