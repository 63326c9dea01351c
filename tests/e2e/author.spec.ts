import { readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test as base, expect as plainExpect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { authorFolder, lineOf, type AuthorFolder } from '#support/author-lesson.ts';
import { startAuthor, type AuthorProcess } from '#support/author-process.ts';
import { axeProblems } from './axe.ts';

/** The page is made when the program starts, and this machine may be busy with much else. */
const expect = plainExpect.configure({ timeout: 20_000 });

interface Fixtures {
  readonly folder: AuthorFolder;
  readonly author: AuthorProcess;
}

/** A test with a content folder of its own and the author's view on it. */
const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs out of these braces
  folder: async ({}, provide) => {
    const folder = await authorFolder();
    await provide(folder);
    await folder.remove();
  },
  author: async ({ folder }, provide) => {
    const author = await startAuthor(folder.path);
    await provide(author);
    await author.stop();
  },
});
test.use({ viewport: { width: 1920, height: 1080 } });
test.setTimeout(120_000);

const LESSON = 'khai-sinh-truc-tuyen';
const FILE = `scripts/${LESSON}.yaml`;
const STEP = 'chon-thu-tuc';
const SAYS = 'Chọn dòng **Thủ tục đăng ký khai sinh**.';

const stage = (page: Page): FrameLocator => page.frameLocator('iframe');
const here = (page: Page): Locator => page.locator('[aria-current="step"]');
const marked = (page: Page): Locator => page.locator('[data-line][data-marked]').first();
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const rungs = (page: Page): Locator => page.getByRole('group', { name: 'Cách tập' });

/** Opens a lesson at a step and waits until it stands on the stage. */
async function open(page: Page, author: AuthorProcess, more = ''): Promise<void> {
  await page.goto(`${author.address}#lesson=${LESSON}&at=${STEP}${more}`);
  await expect(stage(page).getByRole('complementary')).toBeVisible();
  await expect(here(page)).toHaveAttribute('data-step', STEP);
}

test('an address put in by hand, and the browser’s own way back, bring the stage along', async ({ page, author }) => {
  await open(page, author);
  const lit = stage(page).locator('[data-lit]');
  const first = await lit.getAttribute('data-target');
  await page.evaluate(() => (window.location.hash = '#lesson=khai-sinh-truc-tuyen&at=chon-xa&rung=practice'));
  await expect(here(page)).toHaveAttribute('data-step', 'chon-xa');
  await expect(stage(page).getByRole('complementary', { name: 'Tự làm' })).toBeVisible();
  await page.goBack();
  await expect(here(page)).toHaveAttribute('data-step', STEP);
  await expect(lit).toHaveAttribute('data-target', first ?? '');
});

test('from the list to a lesson no procedure names: its map, its screens, its file', async ({ page, author }) => {
  await page.goto(author.address);
  const row = page.getByRole('row', { name: /Bài thử/ });
  await expect(row).toContainText('Chưa có thủ tục nào dùng');
  await expect(page.getByRole('row', { name: /Nộp hồ sơ khai sinh/ })).toContainText('dang-ky-khai-sinh');
  await row.getByRole('button').click();

  const map = page.getByRole('navigation', { name: 'Sơ đồ bài' });
  await expect(map.getByRole('heading', { level: 3 })).toHaveText([
    /Hỏi trước/,
    /Vào trang đăng nhập/,
    /Điền tờ khai/,
    /Giấy uỷ quyền/,
  ]);
  await expect(map).toContainText('Mượn từ dang-nhap-vneid');
  await expect(map).toContainText('Chỉ khi: Làm hộ');
  await expect(map).toContainText('Thứ tự tuỳ ý');
  await expect(map).toContainText('Mạng chậm');
  // The way is asked on the stage, as on the kiosk.
  await expect(stage(page).getByRole('heading', { name: 'Làm cho ai ạ?' })).toBeVisible();

  await map.locator('[data-step="gui-giay"]').click();
  await expect(stage(page).locator('aside').getByText('Bây giờ mời tìm thật kỹ')).toBeVisible();
  await expect(marked(page)).toHaveAttribute('data-line', String(lineOf('id: gui-giay')));
  await map.locator('[data-step="dang-nhap-vneid.mat-khau"]').click();
  await expect(page.getByLabel('Tệp', { exact: true })).toHaveValue('scripts/dang-nhap-vneid.yaml');

  // The map is one stop of the Tab key; arrows go on in it.
  await map.locator('[data-step="ten"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(here(page)).toHaveAttribute('data-step', 'dong-y');
  await expect(map.locator('button[tabindex="0"]')).toHaveCount(1);

  await page.getByRole('tab', { name: /Màn hình/ }).click();
  await expect(page.getByRole('row', { name: /^thua/ })).toContainText('Chưa bước nào dùng');
});

test('a step is walked on each of the four rungs; map and file go with it', async ({ page, author }) => {
  await open(page, author);
  for (const rung of ['Làm theo', 'Tự làm', 'Kiểm tra', 'Xem']) {
    await rungs(page).getByRole('button', { name: rung }).click();
    await page.locator(`[data-step="${STEP}"]`).click();
    await expect(stage(page).getByRole('complementary', { name: rung })).toContainText(/Bước\s2\s\/\s2/);
    await expect(here(page)).toHaveAttribute('data-step', STEP);
    const from = await marked(page).getAttribute('data-line');
    if (rung === 'Xem') await stage(page).getByRole('button', { name: 'Bước tiếp' }).click();
    else
      await stage(page)
        .getByRole('button', { name: /Thủ tục đăng ký khai sinh 1\.001193/ })
        .click();
    // A segment ends here: after the rest it goes on.
    await stage(page).getByRole('button', { name: 'Sang chặng tiếp' }).click();
    await expect(here(page)).toHaveAttribute('data-step', 'chon-tinh');
    await expect(marked(page)).not.toHaveAttribute('data-line', from ?? '');
  }
});

test('every answer, language, size and theme; steps are gone through one by one', async ({ page, author }) => {
  await open(page, author);
  await page.getByRole('group', { name: 'Tiếng của bài' }).getByRole('button', { name: 'EN' }).click();
  await page.getByLabel('Cỡ chữ').selectOption('xlarge');
  await page.getByLabel('Nền').selectOption('contrast');
  await page.getByLabel('Màn hình kiosk').selectOption('1080x1920');
  const root = stage(page).locator('html');
  await expect(root).toHaveAttribute('lang', 'en');
  await expect(root).toHaveAttribute('data-text', 'xlarge');
  await expect(root).toHaveAttribute('data-theme', 'contrast');
  await expect(
    stage(page).locator('aside').getByText('is another procedure').or(stage(page).locator('aside').getByText('Choose')).first(),
  ).toBeVisible();
  await expect(here(page)).toHaveAttribute('data-step', STEP);
  await button(page, 'Bước sau').click();
  await expect(here(page)).toHaveAttribute('data-step', 'chon-tinh');

  await page.getByLabel('Trả lời: Tập với giấy chứng sinh nào ạ?').selectOption('tep');
  // Before that answer another step lies off the way: this one only after it.
  const elsewhere = page.locator('[data-step="tao-tu-anh"][data-off]');
  await expect(elsewhere).toBeVisible();
  await elsewhere.click();
  // The way is changed for a step that lies on another one.
  await expect(here(page)).toHaveAttribute('data-step', 'tao-tu-anh');
  await expect(page.getByLabel('Trả lời: Tập với giấy chứng sinh nào ạ?')).toHaveValue('anh');
});

test('a fault is drilled, and met in the lesson', async ({ page, author }) => {
  await open(page, author);
  await page.getByRole('tab', { name: /Tình huống/ }).click();
  const card = page.getByRole('article', { name: 'Danh sách xã để trống' });
  await expect(card).toContainText('Bấm ô Phường/Xã mà không hiện xã nào.');
  await card.getByRole('button', { name: 'Luyện riêng' }).click();
  await expect(stage(page).getByRole('complementary')).toContainText('Bấm ô Phường/Xã mà không hiện xã nào.');
  await expect(here(page)).toHaveAttribute('data-step', 'chon-xa.danh-sach-trong');
  await stage(page).getByRole('button', { name: 'Cùng sửa' }).click();
  await expect(here(page)).toHaveAttribute('data-step', /^chon-xa\.danh-sach-trong\./);

  await page.getByRole('tab', { name: /Tình huống/ }).click();
  await card.getByRole('button', { name: 'Gặp trong bài' }).click();
  await expect(here(page)).toHaveAttribute('data-step', 'chon-xa');
  await stage(page)
    .getByRole('button', { name: /giúp tôi/ })
    .click();
  await expect(here(page)).toHaveAttribute('data-step', 'chon-xa.danh-sach-trong');
});

test('every text with its length, the hardest first on request', async ({ page, author }) => {
  await page.goto(`${author.address}#lesson=thu&tab=messages`);
  const first = page.getByRole('row').nth(1);
  await expect(first).toContainText('Bài thử');
  await button(page, 'Khó đọc trước').click();
  await expect(first).toContainText('Quá dài');
  await expect(first).toContainText('17/14');
  await page.getByLabel(/Chỉ câu quá dài/).check();
  await expect(page.getByRole('row')).toHaveCount(2);
  await first.getByRole('button').click();
  await expect(marked(page)).toHaveAttribute('data-line', String(lineOf('say:\n')));
});

test('what is saved is seen at once; what is broken is said where, and the last good version stays', async ({
  page,
  author,
  folder,
}) => {
  // Without the trial lesson, in which a screen is too many, all is well.
  await Promise.all(['screens', 'scripts'].map((kind) => rm(join(folder.path, kind, 'thu.yaml'))));
  await open(page, author, '&rung=practice');
  const fine = page.getByText('Không có gì cần sửa');
  // A page that is opened anew would have forgotten this.
  await page.evaluate(() => document.body.setAttribute('data-same', ''));
  await rungs(page).getByRole('button', { name: 'Làm theo' }).click();
  await expect(stage(page).locator('aside').getByText('Chọn dòng')).toBeVisible();

  await folder.edit(FILE, SAYS, 'Mời chọn **Thủ tục đăng ký khai sinh**.');
  await expect(stage(page).locator('aside').getByText('Mời chọn')).toBeVisible();
  await expect(here(page)).toHaveAttribute('data-step', STEP);
  await expect(rungs(page).getByRole('button', { pressed: true })).toHaveText('Làm theo');

  const text = await readFile(join(folder.path, FILE), 'utf8');
  const line = text.slice(0, text.indexOf('target: ket-qua/khai-sinh')).split('\n').length;
  await folder.edit(FILE, 'target: ket-qua/khai-sinh', 'target: ket-qua/khai-sin');
  const problems = page.getByRole('region', { name: 'Chỗ cần sửa' });
  await expect(problems.getByRole('button')).toHaveText([`${FILE}:${line}:17`]);
  await expect(problems).toContainText('ket-qua/khai-sin is not there');
  await expect(problems).toContainText('Cách sửa: one of co-yeu-to, khai-sinh');
  await expect(problems).toContainText('bản cuối cùng chạy được');
  await expect(stage(page).locator('aside').getByText('Mời chọn')).toBeVisible();
  await problems.getByRole('button').click();
  await expect(marked(page)).toHaveAttribute('data-line', String(line));
  await expect(marked(page)).toContainText('ket-qua/khai-sin is not there');

  await folder.write(FILE, text.replace('segments:\n', 'segments: [\n'));
  await expect(problems).toContainText('Cách sửa: compare this line');
  await expect(problems.getByRole('button').first()).toHaveText(new RegExp(`^${FILE}:\\d+:\\d+$`));
  await expect(stage(page).locator('aside').getByText('Mời chọn')).toBeVisible();

  await folder.write(FILE, text);
  await expect(problems).toHaveCount(0);
  await expect(fine).toBeVisible();
  await expect(here(page)).toHaveAttribute('data-step', STEP);
  await expect(page.locator('body')).toHaveAttribute('data-same', '');
});

for (const { language, words } of [
  { language: 'vi', words: ['Bàn soạn bài', 'Tình huống', 'Câu chữ', 'Màn hình'] },
  { language: 'en', words: ['Lesson desk', 'Faults', 'Messages', 'Screens'] },
] as const)
  test(`axe finds nothing in ${language}, on any part`, async ({ page, author, folder }) => {
    await folder.edit('scripts/tra-cuu-ho-so.yaml', 'do: tap', 'do: scan');
    await page.goto(`${author.address}#words=${language}`);
    await expect(page).toHaveTitle(new RegExp(words[0]));
    await expect(page.getByRole('table')).toBeVisible();
    const found = await axeProblems(page);
    await page.goto(`${author.address}#lesson=thu&at=gui&words=${language}`);
    await expect(stage(page).getByRole('complementary')).toBeVisible();
    found.push(...(await axeProblems(page)));
    for (const name of words.slice(1)) {
      await page.getByRole('tab', { name: new RegExp(name) }).click();
      await expect(page.getByRole('tabpanel', { name: new RegExp(name) })).toBeVisible();
      found.push(...(await axeProblems(page)).map((problem) => `${name}: ${problem}`));
    }
    expect(found).toEqual([]);
  });

test('it ends cleanly when told to, has written nothing, and is in none of the kiosk', async ({ folder }) => {
  const root = resolve(import.meta.dirname, '../..');
  const files = async (path: string): Promise<readonly string[]> =>
    (await readdir(path, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  const before = await files(folder.path);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const author = await startAuthor(folder.path);
    expect((await fetch(author.address)).status).toBe(200);
    expect(await author.stop(signal)).toBe(0);
    await expect(fetch(author.address)).rejects.toThrow('fetch failed');
  }
  expect(await files(folder.path)).toEqual(before);
  const built = [...(await files(join(root, 'dist/renderer'))), ...(await files(join(root, 'dist/node')))].filter((file) =>
    /\.(js|html)$/.test(file),
  );
  expect(built.length).toBeGreaterThan(10);
  for (const file of built) {
    const text = await readFile(file, 'utf8');
    for (const words of ['Bàn soạn bài', 'Lesson desk', 'play.html', '/api/overview'])
      expect([file, text.includes(words)]).toEqual([file, false]);
  }
});
