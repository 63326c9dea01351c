import { describe, expect, test } from 'vitest';
import { localised } from '#core/content/text.ts';
import { imageType } from '#core/content/image-file.ts';
import { persona } from '#core/content/library.ts';
import { tidyText } from '#core/overlay/judge.ts';
import { qrAddress } from '#core/slip/address.ts';
import { checkAddress } from '#core/slip/allow-list.ts';
import { lookAtPack } from '#services/packs/look-at-pack.ts';
import { contentOf, filesOf, packOf, sha256, testKey } from '#support/packs.ts';
import { portals } from '#support/slip-pack.ts';

/** One name that reads as another: turned round, with a letter nobody sees, or cut in two. */
const UNSEEN = [
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u200b',
  '\u200d',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u2028',
  '\u0007',
  '\ue000',
];

describe('letters that cannot be seen', () => {
  test.each(UNSEEN.map((letter) => [letter.codePointAt(0)?.toString(16), letter]))(
    'U+%s stands in no content',
    (_code, letter) => {
      const text = `Mở dichvucong${letter}nv.vog`;
      expect(localised.safeParse({ vi: text, en: 'x' }).success).toBe(false);
      expect(persona.safeParse({ id: 'mau', name: { vi: 'x', en: 'x' }, fields: { ten: text } }).success).toBe(false);
      expect(checkAddress(`https://dichvucong.gov.vn/${letter}x`, [{ host: 'dichvucong.gov.vn' }]).ok).toBe(false);
    },
  );

  test('and goes from what staff write', () => {
    expect(tidyText({ vi: `Nộp ${UNSEEN.join('')} tại quầy`, en: '\u202eretnuoc' })).toEqual({
      vi: 'Nộp tại quầy',
      en: 'retnuoc',
    });
  });

  test('what Vietnamese and English need stays', () => {
    for (const text of ['Nộp tại quầy – 8.000 đồng', 'Ưỡ Ệ ặ “…”', 'a\u00a0b', '25 m² ≥ ½', 'e\u0301'.normalize('NFC')])
      expect(localised.safeParse({ vi: text, en: text }).success, text).toBe(true);
  });
});

describe('addresses', () => {
  test.each([
    'javascript:alert(1)//dichvucong.gov.vn',
    'data:text/html,x',
    'https://dichvucong.gov.vn@evil.example/',
    'https://dichvucong.gov.vn.evil.example/',
    'https://dichvucong.gov.vn\\@evil.example/',
    'https://evil.example/dichvucong.gov.vn',
    'https://evil.example#dichvucong.gov.vn',
    'https:/dichvucong.gov.vn',
    'https:///evil.example',
    '//dichvucong.gov.vn',
    'https://dichvucong.gov.vn:8443/',
    'https://dіchvucong.gov.vn/',
    'https://xn--dchvucong-3if.gov.vn/',
    'https://dichvucong.gov.vn/%\u202e',
    'HTTPS://dichvucong.gov.vn/',
    'https://dichvucong.gov.vn\t.evil.example/',
  ])('%j is in no QR', (address) => {
    expect(checkAddress(address, [{ host: 'dichvucong.gov.vn' }]).ok).toBe(false);
  });

  test('a page that has the name of what every object has leads nowhere', () => {
    for (const page of ['constructor', '__proto__', 'toString']) {
      const led = qrAddress({ kind: 'page', portal: 'dvc', page }, portals, undefined);
      expect(led.ok ? led.value.host : 'nowhere').toMatch(/^(nowhere|dichvucong\.gov\.vn)$/);
    }
  });
});

test('a picture is a PNG or a JPEG by its name: no drawing that may hold a script, no page, no way to another folder', () => {
  for (const name of [
    'a.svg',
    'a.svg.png.svg',
    'a.html',
    'a.png.html',
    '../a.png',
    'a/b.png',
    'a.PNG',
    'a.png\0.html',
    '.png',
    'a%2e.png',
  ])
    expect(imageType(name), name).toBeNull();
});

test('a signed pack with entries that every object has makes nothing of them', async () => {
  const key = testKey('xa');
  const content = contentOf('mới');
  const evil = JSON.stringify(content).replace(/^\{/, '{"__proto__":{"owned":true},"constructor":{"prototype":{"owned":true}},');
  const bytes = Buffer.from(evil);
  const inner = { format: 1, version: content.version, files: { 'pack.json': sha256(bytes) } };
  const listed: Record<string, Uint8Array> = {
    ...filesOf(content),
    'pack.json': bytes,
    'manifest.json': Buffer.from(JSON.stringify(inner)),
  };
  const pack = packOf({
    keys: [key],
    content,
    manifest: (manifest) => {
      const files = manifest.files.map(({ path }) => ({
        path,
        bytes: listed[path]?.length ?? 0,
        sha256: sha256(listed[path] ?? ''),
      }));
      return { ...manifest, files, total: files.reduce((sum, file) => sum + file.bytes, 0) };
    },
    entries: (all) => ({ ...all, 'files/pack.json': bytes, 'files/manifest.json': listed['manifest.json'] ?? bytes }),
  });
  const looked = await lookAtPack({ bytes: pack, trust: { keys: [key.known], signatures: 1 }, program: '0.1.0', inUse: null });
  expect(looked.ok ? 'good' : looked.error).toBe('good');
  expect('owned' in {}).toBe(false);
  expect('owned' in (looked.ok ? looked.value : {})).toBe(false);
});
