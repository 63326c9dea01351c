import { axeProblems } from './axe.ts';
import { expect, pressByKey, test, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

for (const [name, viewport] of [
  ['low', { width: 1366, height: 768 }],
  ['wide', { width: 1920, height: 1080 }],
  ['upright', { width: 1080, height: 1920 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });

    test('staff look at the machine, stroke over the glass, and find nothing clipped', async ({ page, kiosk: _kiosk }) => {
      test.setTimeout(180_000);
      await openStaffCorner(page);
      await touch(page, 'tab', 'Kiểm tra máy');
      await expect(page.getByText(/Kiểm\stra\slúc/)).toBeVisible({ timeout: 60_000 });
      await expect(page.getByRole('row', { name: /Tệp\sdữ\sliệu/ })).toContainText('Tốt');
      expect(await clippedTexts(page)).toEqual([]);
      expect(await axeProblems(page)).toEqual([]);

      await touch(page, 'button', 'Thử cảm ứng');
      const glass = page.getByRole('dialog', { name: 'Thử cảm ứng' });
      await expect(glass).toBeVisible();
      for (const [x, y] of [
        [3, 3],
        [viewport.width - 3, 3],
        [3, viewport.height - 3],
        [viewport.width - 3, viewport.height - 3],
      ] as const)
        await page.touchscreen.tap(x, y);
      await expect(glass.getByText(/^4\strên\s\d+\sô\sđã\snhận/)).toBeVisible();
      expect(await clippedTexts(page)).toEqual([]);
      // By key: the button lies where the one that opened this lay, and a hand so quick would be taken for one that shakes.
      await touch(page, 'button', 'Xong', pressByKey);
      await expect(page.getByRole('row', { name: /Cảm\sứng/ })).toContainText(/4\strên\s\d+\sô/);
    });
  });
}
