import type { Page } from '@playwright/test';
import { expect, touch, press, words as wordsOn } from './kiosk-test.ts';

/** Every screen a visitor can stand before, and the touches that lead there from the attract screen. */
export interface ScreenCase {
  readonly name: string;
  readonly open: (page: Page, words: Words) => Promise<void>;
  /** What must stand before the page is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Puts back what would outlast the screen. */
  readonly leave?: (page: Page) => Promise<void>;
  /** Screens reached from this one, in this order. */
  readonly more?: readonly { readonly name: string; readonly open: (page: Page, words: Words) => Promise<void> }[];
}

/** Names of the controls on the way, by language. */
export interface Words {
  readonly start: string;
  readonly procedures: RegExp;
  readonly skills: RegExp;
  readonly lookup: RegExp;
  readonly search: RegExp;
  readonly baby: RegExp;
  readonly birth: RegExp;
  readonly marriage: RegExp;
  readonly wedding: RegExp;
  readonly try: string;
  readonly print: RegExp;
  readonly rungs: Readonly<Record<'watch' | 'guided' | 'practice' | 'test', RegExp>>;
  readonly signIn: RegExp;
  /** The first of the ways through the birth registration. */
  readonly photos: string;
}

export const WORDS: Readonly<Record<'vi' | 'en', Words>> = {
  vi: {
    start: 'Chạm vào đây để bắt đầu',
    procedures: /^Làm thủ tục/,
    skills: /^Học kỹ năng số/,
    lookup: /^Tra cứu & an toàn/,
    search: /Gõ để tìm/,
    baby: /^Sinh con/,
    birth: /^Đăng ký khai sinh/,
    marriage: /^Kết hôn/,
    wedding: /^Đăng ký kết hôn/,
    try: 'Tập làm thử',
    print: /^(In|Xem)\sphiếu\s&/,
    rungs: { watch: /Xem.*Máy làm mẫu/, guided: /Làm theo/, practice: /Tự làm.*Gợi ý/, test: /Kiểm tra/ },
    signIn: /^Đăng nhập Cổng/,
    photos: 'Tờ giấy, chụp bằng điện thoại',
  },
  en: {
    start: 'Touch here to start',
    procedures: /^Public services/,
    skills: /^Digital skills/,
    lookup: /^Look up, stay safe/,
    search: /Type to search/,
    baby: /^A new baby/,
    birth: /^Birth registration/,
    marriage: /^Marriage/,
    wedding: /^Marriage registration/,
    try: 'Practise',
    print: /^(Print|See)\sslip\s&/,
    rungs: { watch: /Watch/, guided: /Follow/, practice: /On my own/, test: /Check/ },
    signIn: /^Signing in/,
    photos: 'One on paper, photographed with a phone',
  },
};

const PROCEDURE_CALL = '**/api/content.procedure';

const begin = (page: Page, words: Words): Promise<void> => touch(page, 'button', words.start);
const procedure = async (page: Page, words: Words): Promise<void> => {
  await begin(page, words);
  await touch(page, 'button', words.procedures);
  await touch(page, 'button', words.baby);
  await touch(page, 'button', words.birth);
  await expect(page.getByRole('button', { name: words.try })).toBeVisible();
};
const simulation = async (page: Page, words: Words, rung: keyof Words['rungs']): Promise<void> => {
  await procedure(page, words);
  await touch(page, 'button', words.try);
  await touch(page, 'button', words.rungs[rung]);
  await touch(page, 'button', words.photos);
};

export const SCREENS: readonly ScreenCase[] = [
  {
    name: 'attract',
    open: async (page, words) => expect(page.getByRole('button', { name: words.start })).toBeVisible(),
    more: [{ name: 'home', open: begin }],
  },
  {
    name: 'catalogue',
    open: async (page, words) => {
      await begin(page, words);
      await touch(page, 'button', words.procedures);
      await expect(page.getByRole('button', { name: words.baby })).toBeVisible();
    },
    more: [
      {
        name: 'content missing',
        open: async (page, words) => {
          await page.route(PROCEDURE_CALL, (route) => route.fulfill({ json: { ok: false, error: 'content-missing' } }));
          await touch(page, 'button', words.marriage);
          await touch(page, 'button', words.wedding);
          await expect(wordsOn(page, /đang được cập nhật|being updated/)).toBeVisible();
        },
      },
    ],
    leave: (page) => page.unroute(PROCEDURE_CALL),
  },
  {
    name: 'topics',
    open: async (page, words) => {
      await begin(page, words);
      await touch(page, 'button', words.skills);
      await expect(page.getByRole('button', { name: words.signIn })).toBeVisible();
    },
  },
  {
    name: 'search',
    open: async (page, words) => {
      await begin(page, words);
      await touch(page, 'button', words.search);
      await expect(page.getByRole('group', { name: /^(Bàn phím|Keyboard)$/ })).toBeVisible();
    },
    more: [
      {
        name: 'nothing found',
        open: async (page) => {
          for (const key of ['q', 'x', 'q', 'x']) await page.getByRole('button', { name: key, exact: true }).tap();
          await expect(wordsOn(page, /Chưa tìm thấy|Not found yet/)).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'procedure',
    open: procedure,
    more: [
      {
        name: 'rungs',
        open: async (page, words) => {
          await touch(page, 'button', words.try);
          await expect(page.getByRole('button', { name: words.rungs.guided })).toBeVisible();
        },
      },
      {
        name: 'faults',
        open: async (page) => {
          await touch(page, 'button', /^(Gặp lỗi thì làm sao\?|What if something goes wrong\?)$/);
          await expect(page.getByRole('button', { name: /^(Xem lỗi khác|More problems)/ })).toBeVisible();
        },
      },
      {
        name: 'trouble',
        open: async (page) => {
          await page
            .getByRole('main')
            .getByRole('button', { name: /^(Mã đã hết hạn|The code ran out)/ })
            .tap();
          await expect(page.getByRole('button', { name: /^(Cùng sửa|Put it right)$/ })).toBeVisible();
        },
      },
      {
        name: 'guided simulation',
        open: async (page, words) => {
          // Out of the drill, which asks first, and back over the list to the stair.
          await touch(page, 'button', /^(Thôi tập|Stop practising)$/);
          await touch(page, 'button', /^(Dừng tập|Stop)$/);
          await expect(page.getByRole('dialog')).toBeHidden();
          await touch(page, 'button', /^(Quay lại|Back)$/);
          await touch(page, 'button', words.rungs.guided);
          await touch(page, 'button', words.photos);
          await expect(page.locator('[data-lit]')).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'mistake',
    open: async (page, words) => {
      await simulation(page, words, 'practice');
      await press(page.getByRole('button', { name: /^Hỗ trợ/ }));
      await expect(wordsOn(page, /không\ssao\sạ|no problem/)).toBeVisible();
    },
  },
  {
    name: 'test rule',
    open: async (page, words) => {
      await simulation(page, words, 'test');
      await expect(wordsOn(page, /85 %/)).toBeVisible();
    },
    more: [
      {
        name: 'price of a hint',
        open: async (page) => {
          await touch(page, 'button', /^(Bắt đầu|Start)$/);
          await touch(page, 'button', /^(Gợi ý|Hint)$/);
          await expect(page.getByRole('dialog')).toBeVisible();
        },
      },
    ],
  },
  {
    name: 'slip',
    open: async (page, words) => {
      await procedure(page, words);
      await touch(page, 'button', words.print);
      await expect(page.getByRole('img', { name: /QR/ })).toBeVisible();
    },
  },
];
