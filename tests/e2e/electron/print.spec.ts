import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keepSettings } from '#support/kept-settings.ts';
import { touch } from '../kiosk-test.ts';
import { expect, test } from './start-electron.ts';

for (const transport of ['scheme', 'loopback'] as const) {
  test(`a slip is drawn in a hidden window over ${transport}, and comes out whole`, async ({ host }) => {
    const data = join(host.folder, 'data');
    await keepSettings(data, { printer: { kind: 'folder' } });
    const page = await host.start('--window', '--transport', transport);
    await touch(page, 'button', 'Chạm vào đây để bắt đầu');
    await touch(page, 'button', /^Làm thủ tục/);
    await touch(page, 'button', /^Sinh con/);
    await touch(page, 'button', /^Đăng ký khai sinh/);
    await touch(page, 'button', 'In phiếu & mã QR');
    await touch(page, 'button', /^In phiếu/);
    const pdfs = async (): Promise<string[]> =>
      (await readdir(data, { recursive: true })).filter((name) => name.endsWith('.pdf')).map((name) => join(data, name));
    await expect.poll(pdfs, { timeout: 30_000 }).toHaveLength(1);
    const [path = ''] = await pdfs();
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
    // The window it was drawn in is gone again.
    expect(host.application().windows()).toHaveLength(1);
  });
}
