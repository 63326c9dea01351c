import { cardScene, type Scene } from '#support/card-scenes.ts';
import { axeProblems } from './axe.ts';
import { cameras, test } from './hall.ts';
import { expect, press, touch } from './kiosk-test.ts';
import { clippedTexts } from './look.ts';
import { openStaffCorner } from './staff-steps.ts';

/** Two to eight metres away, before people and what hangs on walls. */
const scene = cardScene({ seed: 11, cards: 14 });

/** A film of one grey picture, as raw video: a row of light, two quarters without colour. */
function filmOf({ frame: { width, height, grey } }: Scene): Buffer {
  const colourless = Buffer.alloc((width * height) / 2, 128);
  // Video knows no black below 16 and no white above 235.
  const light = Buffer.from(grey.map((dot) => 16 + Math.round((dot * 219) / 255)));
  const picture = [Buffer.from('FRAME\n'), light, colourless];
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420jpeg\n`),
    ...picture,
    ...picture,
    ...picture,
  ]);
}

/** How many hold up which letter. */
const truthOf = ({ held }: Scene, letter: string): number => held.filter(({ side }) => side === letter).length;

test.use({ film: filmOf(scene) });

test('a room holds up cards before the laptop: they are read, counted into the meeting, and the camera is off before and after', async ({
  page,
  hall,
}) => {
  test.setTimeout(180_000);
  await openStaffCorner(page);
  await touch(page, 'tab', /^Trình\schiếu$/);
  await press(page.getByRole('region', { name: 'Cho người dân' }).getByRole('button', { name: /30\sphút/ }));
  await touch(page, 'button', 'Bắt đầu trình chiếu');
  const presenter = await hall.presenter();
  const wall = presenter.locator('[data-picture-slide]').first();
  await expect(wall).toHaveAttribute('data-picture-slide', 'title');
  const key = presenter.getByRole('button', { name: 'Đọc thẻ', exact: true });
  await expect(key).toHaveCount(0);
  for (let at = 0; at < 80 && (await wall.getAttribute('data-picture-slide')) !== 'question'; at += 1) {
    const number = presenter.getByText(/^Trang\s\d+/).first();
    const before = await number.textContent();
    await presenter.keyboard.press('PageDown');
    await expect(number).not.toHaveText(before ?? '');
  }
  await expect(key).toBeVisible();
  expect(await cameras(presenter)).toEqual([]);

  await press(key);
  const pad = presenter.getByRole('region', { name: 'Đọc thẻ' });
  await expect(pad.getByText(/^Thấy\s14\sthẻ$/)).toBeVisible({ timeout: 30_000 });
  expect(await cameras(presenter)).toEqual(['video live']);
  const letters = await pad.getByRole('listitem').locator('b').allTextContents();
  const truth = letters.map((letter) => String(truthOf(scene, letter)));
  expect(letters.length).toBeGreaterThanOrEqual(2);
  expect(await pad.locator('output').allTextContents()).toEqual(truth);
  expect([await clippedTexts(presenter), await axeProblems(presenter)]).toEqual([[], []]);

  await press(pad.getByRole('button', { name: 'Lấy số này' }));
  for (const [at, letter] of letters.entries())
    await expect(presenter.getByRole('button', { name: new RegExp(`Đáp\\sán\\s${letter}: ${truth[at]}$`) })).toBeVisible();
  expect(await cameras(presenter)).toEqual(['video ended']);

  // With one display the counts stand beside the question. Then the page is turned: no camera looks on.
  await hall.plug(false);
  await expect(presenter.getByRole('heading', { name: 'Trên màn hình lớn' })).toHaveCount(0, { timeout: 15_000 });
  await press(key);
  await expect(pad.getByText(/^Thấy\s14\sthẻ$/)).toBeVisible({ timeout: 30_000 });
  expect(await cameras(presenter)).toEqual(['video ended', 'video live']);
  expect([await clippedTexts(presenter), await axeProblems(presenter)]).toEqual([[], []]);
  await presenter.keyboard.press('PageDown');
  await expect(wall).toHaveAttribute('data-picture-slide', 'answer');
  await expect.poll(() => cameras(presenter)).toEqual(['video ended', 'video ended']);
  await expect(key).toHaveCount(0);
});
