import { TEXT_SIZES, THEMES } from '#core/basics/language.ts';
import { expect, test } from './kiosk-test.ts';
import { setLook } from './look.ts';

/** The tallest and the deepest letters there are: two marks above, a dot below, both at once. */
const STACKED = ['Ế', 'Ộ', 'Ữ', 'Ẵ', 'Ỗ', 'Ặ', 'Ự', 'Ệ', 'Ỹ', 'g', 'y'];

/**
 * The marks of Ế reach above the box of their line. The matrix asks on every screen, in every theme and size, whether the ink of a text is
 * cut, by the extent the browser states for it; here that extent is held against pixels. Together: no mark is cut anywhere.
 */
for (const size of TEXT_SIZES) {
  test(`the ink of stacked letters reaches as far as the matrix reckons, and no farther: ${size}`, async ({
    page,
    kiosk: _kiosk,
  }) => {
    for (const theme of THEMES) {
      await page.reload();
      await setLook(page, { language: 'vi', size, theme });
      const outside = await page.evaluate(async (letters) => {
        await document.fonts.ready;
        const html = getComputedStyle(document.documentElement);
        const roles = ['--fs-display', '--fs-h1', '--fs-h2', '--fs-h3', '--fs-lead', '--fs-body', '--fs-meta', '--fs-staff'];
        const found: string[] = [];
        for (const role of roles) {
          const line = document.createElement('span');
          line.style.cssText = `position:absolute;visibility:hidden;font-size:var(${role})`;
          document.body.append(line);
          const pixels = Number.parseFloat(getComputedStyle(line).fontSize);
          line.remove();
          for (const weight of [400, 500, 700, 800]) {
            const canvas = document.createElement('canvas');
            canvas.width = Math.ceil(pixels * 2);
            canvas.height = Math.ceil(pixels * 3);
            const pen = canvas.getContext('2d', { willReadFrequently: true });
            if (pen === null) return ['no canvas'];
            const base = Math.round(pixels * 2);
            for (const letter of letters) {
              pen.clearRect(0, 0, canvas.width, canvas.height);
              pen.font = `${weight} ${pixels}px ${html.getPropertyValue('--font')}`;
              pen.fillText(letter, pixels * 0.3, base);
              const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText(letter);
              const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
              const rows = Array.from({ length: canvas.height }, (_, row) => row).filter((row) =>
                data
                  .subarray(row * canvas.width * 4, (row + 1) * canvas.width * 4)
                  .some((value, at) => at % 4 === 3 && value > 40),
              );
              const [top = base] = rows;
              const bottom = (rows.at(-1) ?? base) + 1;
              if (rows.length === 0) found.push(`${letter} ${role} ${weight}: nothing is drawn`);
              if (Math.abs(base - top - up) > 1.5 || Math.abs(bottom - base - down) > 1.5)
                found.push(`${letter} ${role} ${weight}: ink ${base - top} up and ${bottom - base} down, not ${up} and ${down}`);
            }
          }
        }
        return [...new Set(found)];
      }, STACKED);
      expect(outside, theme).toEqual([]);
    }
  });
}
