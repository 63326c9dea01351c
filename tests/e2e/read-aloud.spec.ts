import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startKiosk, type KioskProcess } from '#support/kiosk-process.ts';
import { stillWav } from '#support/sounds.ts';
import { expect, press, sizesInTurn, touch, typeByTouch } from './kiosk-test.ts';
import { axeProblems } from './axe.ts';
import { clippedTexts, setLook } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';
import { test } from './voice-test.ts';

const marked = (page: Page): Promise<boolean> => page.evaluate(() => CSS.highlights.has('reading'));

for (const viewport of sizesInTurn(0)) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('a page is read sentence by sentence, and a touch is silence', async ({ page, kiosk: _kiosk, voice }) => {
      // What the page asks for, not when a voice on a busy machine came to say it.
      let asked = 0;
      page.on('request', (request) => void (asked += request.url().endsWith('/api/speech.say') ? 1 : 0));
      await touch(page, 'button', 'Chạm vào đây để bắt đầu');
      await touch(page, 'button', 'Nghe đọc');
      await expect(page.getByRole('button', { name: 'Dừng đọc' })).toBeVisible();
      await expect.poll(() => voice.said()).toContain('Hôm nay cần làm việc gì ạ?');
      await expect.poll(() => voice.said()).toContain('Không lưu thông tin cá nhân của bạn');
      await expect.poll(() => marked(page)).toBe(true);
      const panel = page.getByRole('region', { name: 'Đang đọc' });
      await press(panel.getByRole('button', { name: 'Đọc chậm hơn' }));
      await expect(page.getByRole('button', { name: 'Dừng đọc' })).toBeVisible();
      expect([...(await axeProblems(page)), ...(await clippedTexts(page))]).toEqual([]);
      await press(page.getByRole('heading', { level: 1 }));
      await expect(page.getByRole('button', { name: 'Nghe đọc' })).toBeVisible();
      expect(await marked(page)).toBe(false);
      // Silent it stays: no further sentence is asked for.
      await touch(page, 'button', /^Làm thủ tục/);
      await expect(page.getByRole('button', { name: /^Sinh con/ })).toBeVisible();
      const before = asked;
      await touch(page, 'button', 'Quay lại');
      await expect(page.getByRole('button', { name: /^Học kỹ năng số/ })).toBeVisible();
      expect(before).toBeGreaterThan(2);
      expect(asked).toBe(before);
    });
  });
}

test.describe('with a recording', () => {
  const recorded = test.extend<{ readonly kiosk: KioskProcess }>({
    kiosk: async ({ page, voice }, provide) => {
      const folder = await mkdtemp(join(tmpdir(), 'goc-so-e2e-'));
      await mkdir(join(folder, 'clips', 'vi'), { recursive: true });
      await writeFile(join(folder, 'clips', 'vi', 'office.commune.wav'), stillWav(0.4));
      const kiosk = await startKiosk({ env: { PATH: voice.path }, folder });
      await page.goto(kiosk.address);
      await provide(kiosk);
      await kiosk.stop();
      await rm(folder, { recursive: true, force: true });
    },
  });

  recorded(
    'its sentence is played, the ones around it are said by the voice of the machine',
    async ({ page, kiosk: _kiosk, voice }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        const name = /\/api\/(speech\.(?:clip|say))$/.exec(request.url())?.[1];
        if (name !== undefined) asked.push(`${name} ${(request.postDataJSON() as { text: string }).text}`);
      });
      await touch(page, 'button', 'Chạm vào đây để bắt đầu');
      await touch(page, 'button', 'Nghe đọc');
      await expect.poll(() => asked.length).toBeGreaterThan(2);
      expect(asked.slice(0, 3)).toEqual([
        'speech.say Trung tâm Phục vụ hành chính công',
        'speech.clip UBND xã Liên Minh, tỉnh Phú Thọ',
        'speech.say Không lưu thông tin cá nhân của bạn',
      ]);
      await expect.poll(() => voice.said()).toContain('Không lưu thông tin cá nhân của bạn');
      expect((await voice.said()).join(' ')).not.toContain('Liên Minh');
    },
  );
});

test('nothing a visitor typed is spoken, and staff screens are silent', async ({ page, kiosk: _kiosk, voice }) => {
  // A page of results is read to its end: a program is started for every sentence.
  test.setTimeout(120_000);
  await touch(page, 'button', 'Chạm vào đây để bắt đầu');
  await touch(page, 'button', /Gõ để tìm/);
  await typeByTouch(page, 'khaisinh');
  await touch(page, 'button', 'Nghe đọc');
  await expect.poll(async () => (await voice.said()).length).toBeGreaterThan(3);
  await expect(page.getByRole('button', { name: 'Nghe đọc' })).toBeVisible({ timeout: 90_000 });
  expect((await voice.said()).join(' ')).not.toMatch(/khaisinh/i);
  await openStaffCorner(page);
  await expect(page.getByRole('button', { name: /^(Nghe đọc|Dừng đọc)$/ })).toHaveCount(0);
});

test('the coach is read in the language in use, with numbers as people say them', async ({ page, kiosk: _kiosk, voice }) => {
  await setLook(page, { language: 'en', size: 'xlarge', theme: 'contrast' });
  await touch(page, 'button', 'Touch here to start');
  await touch(page, 'button', /^Digital skills/);
  await touch(page, 'button', /^Signing in/);
  await touch(page, 'button', 'Practise');
  await touch(page, 'button', /Follow/);
  await page.locator('[data-lit]').waitFor();
  await touch(page, 'button', 'Read aloud');
  await expect.poll(async () => (await voice.said()).some((text) => /^Step 1 of 4$/.test(text))).toBe(true);
  expect(await clippedTexts(page)).toEqual([]);
  await touch(page, 'button', 'Tiếng Việt');
  await expect(page.getByRole('button', { name: 'Nghe đọc' })).toBeVisible();
  await touch(page, 'button', 'Nghe đọc');
  await expect.poll(async () => (await voice.said()).some((text) => text.includes('Bước một trên bốn'))).toBe(true);
});
