import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { LESSON_PLACE } from '#core/takehome/embed.ts';
import { oneFile, scriptText } from './one-file.mjs';

const html = `<!doctype html>
<html><head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <script type="module" crossorigin src="./assets/a.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/a.css">
  </head>
  <body><div id="root"></div>
    <script type="application/json" id="lesson">
      ${LESSON_PLACE}
    </script>
  </body>
</html>`;
const parts = { html, script: 'const a = "</script><!--";', style: 'a{background:url(data:,)}', licences: 'MIT -- ok -->' };

describe('the page in one file', () => {
  const page = oneFile(parts);

  test('asks for nothing', () => {
    expect(page).not.toContain('assets/');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('unsafe');
  });

  test.each(['script', 'style'] as const)('lets only its own %s be, by the hash of just that text', (of) => {
    const [, text = ''] =
      new RegExp(of === 'script' ? '<script type="module">(.*?)</script>' : '<style>(.*?)</style>', 's').exec(page) ?? [];
    expect(text.length).toBeGreaterThan(10);
    expect(page).toContain(`${of}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  });

  test('has one place for a lesson, with nothing around it', () => {
    expect(page).toContain(`<script type="application/json" id="lesson">${LESSON_PLACE}</script>`);
    expect(page.split(LESSON_PLACE)).toHaveLength(2);
  });

  test('its licences end nothing', () => {
    expect(page.indexOf('-->')).toBe(page.lastIndexOf('-->'));
  });
});

test('a script says the same after nothing in it can end its element', () => {
  const code = 'return ["</script>", "</SCRIPT>", "<!--", "<script", `</script>`].join()';
  const safe = scriptText(code);
  expect(safe).not.toMatch(/<\/script|<!--|<script/i);
  const said = (text: string): unknown => runInNewContext(`(() => {${text}})()`);
  expect(said(safe)).toBe(said(code));
});

test.each([
  ['a font that lies elsewhere', { style: 'a{src:url(./a.woff2)}' }],
  ['a style that ends itself', { style: 'a{content:"</style>"}' }],
  ['a script that holds the place of the lesson', { script: `"${LESSON_PLACE}"` }],
  ['a page without the place', { html: html.replace(LESSON_PLACE, '') }],
  ['a page that asks for a picture', { html: html.replace('<div', '<img src="/a.png"><div') }],
])('%s stops the build', (_, change) => {
  expect(() => oneFile({ ...parts, ...change })).toThrow('takehome:');
});
