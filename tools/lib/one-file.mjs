// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As core/takehome/embed.ts has it; `oneFile` makes sure that it stands in the page once. */
const PLACE = '{{goc-so-lesson}}';

/** @param {string} text */
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * What may stand in a script element and is the same script: nothing in it ends the element, or begins a comment in which its end
 * would not count.
 * @param {string} code
 */
export const scriptText = (code) =>
  code
    .replaceAll(/<\/(script)/gi, String.raw`<\/$1`)
    .replaceAll('<!--', String.raw`\x3C!--`)
    .replaceAll(/<(script)/gi, String.raw`\x3C$1`);

/**
 * The page with all it needs inside, and a policy that lets it ask for nothing: only this script and this style sheet, by their hashes, and
 * pictures and fonts that are in the file.
 * @param {{ html: string, script: string, style: string, licences: string }} parts as the bundler made them
 * @returns {string}
 * @throws {Error} where something of the page lies elsewhere
 */
export function oneFile({ html, script, style, licences }) {
  const code = scriptText(script);
  if (/<\/style/i.test(style)) throw new Error('takehome: the style sheet ends itself');
  const elsewhere = /url\((?!["']?(?:data:|#))[^)]*\)/.exec(style);
  if (elsewhere !== null) throw new Error(`takehome: the style sheet asks for ${elsewhere[0].slice(0, 80)}`);
  const policy = [
    "default-src 'none'",
    `script-src ${hash(code)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const lesson = new RegExp(String.raw`\s*${PLACE.replaceAll(/[{}]/g, String.raw`\$&`)}\s*`);
  const [head = '', body = '', more] = html
    .replaceAll(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replaceAll(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(lesson, () => PLACE)
    .split('</head>');
  if (more !== undefined || !head.includes('<meta charset="utf-8" />')) throw new Error('takehome: not the page it was');
  const page = [
    // The policy stands before anything it is about.
    head.replace(
      '<meta charset="utf-8" />',
      (tag) => `${tag}\n    <meta http-equiv="content-security-policy" content="${policy}" />`,
    ),
    `  <style>${style}</style>\n  </head>`,
    body.replace('</body>', () => `  <script type="module">${code}</script>\n  </body>`),
    // The licences go wherever the fonts and the programs go.
    `\n<!--\n${licences.replaceAll('--', '- -')}\n-->\n`,
  ].join('');
  if (page.split(PLACE).length !== 2) throw new Error('takehome: the lesson has no place of its own');
  if (/(?:src|href)="(?!data:)/.test(page.replace(code, '').replace(style, '')))
    throw new Error('takehome: the page asks for a file');
  return page;
}

/**
 * Puts what the bundler left in `<folder>/parts` together as `<folder>/takehome.html`.
 * @param {string} folder @param {string} root of the repository
 * @returns {number} its size in bytes
 */
export function writeOneFile(folder, root) {
  const parts = join(folder, 'parts');
  const read = (/** @type {string} */ name) => readFileSync(join(parts, name), 'utf8');
  const html = read('takehome.html');
  const one = (/** @type {RegExp} */ tag) => {
    const [found, ...more] = [...html.matchAll(tag)].map(([, name = '']) => name);
    if (found === undefined || more.length > 0) throw new Error(`takehome: not one ${tag.source}`);
    return read(found.replace('./', ''));
  };
  const font = readFileSync(join(root, 'node_modules/@fontsource/be-vietnam-pro/LICENSE'), 'utf8');
  const page = oneFile({
    html,
    script: one(/<script type="module"[^>]* src="([^"]+)"/g),
    style: one(/<link rel="stylesheet"[^>]* href="([^"]+)"/g),
    licences: `Be Vietnam Pro\n\n${font}\n\n${read('.vite/license.md')}`,
  });
  writeFileSync(join(folder, 'takehome.html'), page);
  rmSync(parts, { recursive: true });
  return Buffer.byteLength(page);
}
