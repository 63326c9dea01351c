import { beforeAll, describe, expect, test } from 'vitest';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { ADDRESS, decoderProgram, layOver, paint, type Paint, PORTALS, slipOf, slipPicture } from '#support/twin-pictures.ts';
import { checkTwin } from './check-twin.ts';
import { type Decoders, openDecoders } from './decoders.ts';
import { cut } from './dots.ts';
import { sharp } from './picture.ts';

let decoders: Decoders;
beforeAll(async () => {
  decoders = await openDecoders(await decoderProgram());
});

async function problemOf(page: Paint, document: PrintedDocument = slipOf('roll-80')): Promise<string | null> {
  const answer = await checkTwin({ png: page.png(), document, portals: PORTALS }, decoders);
  return answer.ok ? null : answer.error;
}

describe('a slip as it should be', () => {
  test.each(PAPER_SIZES)('passes on %s', async (paper) => {
    expect(await problemOf(slipPicture({ paper }).page, slipOf(paper))).toBeNull();
  });

  test.each(['https://dichvucong.gov.vn', `${ADDRESS}&keyword=${'%C4%91%C4%83ng'.repeat(8)}`])(
    'passes with a small code and with a large one: %s',
    async (address) => {
      for (const paper of ['a5', 'roll-58'] as const)
        expect(await problemOf(slipPicture({ paper, address }).page, slipOf(paper, address)), paper).toBeNull();
    },
  );
});

describe('where the code leads', () => {
  test('to a host that content does not list', async () => {
    const address = 'https://dichvucong-gov.vn/p/home';
    expect(await problemOf(slipPicture({ address }).page, slipOf('roll-80', address))).toBe('wrong-host');
  });

  test('to a host that no content may name, though it is listed', async () => {
    const address = 'https://example.com/dich-vu-cong';
    const document = slipOf('roll-80', address);
    const portals = [{ host: 'example.com' }];
    const answer = await checkTwin({ png: slipPicture({ address }).page.png(), document, portals }, decoders);
    expect(answer).toEqual({ ok: false, error: 'wrong-host' });
  });

  test('to another listed host than the slip names in letters', async () => {
    expect(await problemOf(slipPicture().page, slipOf('roll-80', ADDRESS, 'vneid.gov.vn'))).toBe('wrong-host');
  });

  test('to another page of the right host', async () => {
    const address = ADDRESS.replace('1.001193', '1.001194');
    expect(await problemOf(slipPicture({ address }).page)).toBe('other-address');
  });
});

describe('a code that would not be read', () => {
  const finders = [
    [0, 0],
    [1, 0],
    [0, 1],
  ] as const;
  test.each(finders)('with its finder at %i, %i cut away', async (x, y) => {
    const { page, code } = slipPicture();
    const seven = Math.ceil(7 * code.module);
    page.fill(code.left + x * (code.side - seven), code.top + y * (code.side - seven), seven, seven, 0);
    expect(await problemOf(page)).toBe('code-unreadable');
  });

  test('is not there at all', async () => {
    const { page, code } = slipPicture();
    page.fill(code.left, code.top, code.side, code.side, 0);
    expect(await problemOf(page)).toBe('code-unreadable');
  });

  test('of a level that loses less than a quarter', async () => {
    expect(await problemOf(slipPicture({ level: 'M' }).page)).toBe('code-unreadable');
  });

  test('under 25 mm, under three dots a module', async () => {
    expect(await problemOf(slipPicture({ module: 0.375 }).page), 'three dots, 18 mm').toBe('code-unreadable');
    const address = `${ADDRESS}&keyword=${'%C4%91%C4%83ng'.repeat(30)}`;
    const many = slipPicture({ address, module: 0.25 });
    expect(many.code.side).toBeGreaterThan(25 * 8);
    expect(await problemOf(many.page, slipOf('roll-80', address)), 'two dots').toBe('code-unreadable');
  });

  test('with a line of letters in the white around it', async () => {
    const { page, code } = slipPicture();
    page.fill(code.left + 40, code.top + code.side + 10, 200, 14);
    expect(await problemOf(page)).toBe('code-unreadable');
  });

  test('already so damaged that a tenth more is too much, though it reads as it stands', async () => {
    const { page, code } = slipPicture();
    const middle = Math.round(code.side * 0.36);
    page.fill(code.left + Math.round(code.side * 0.34), code.top + Math.round(code.side * 0.34), middle, middle);
    const [found] = await decoders.find(sharp(page));
    expect(found?.text).toBe(ADDRESS);
    expect(await problemOf(page)).toBe('code-unreadable');
  });

  test('one of two', async () => {
    const { page, code } = slipPicture({ length: 240 });
    const alone = cut(page, { x: code.left, y: code.top, width: code.side, height: code.side });
    expect(await problemOf(layOver(page, alone, code.left, code.top + code.side + 100))).toBe('code-unreadable');
  });

  test('the second of which leads elsewhere', async () => {
    const { page, code } = slipPicture({ length: 240 });
    const other = slipPicture({ address: 'https://dichvucong-gov.vn/p/home' });
    const { left, top, side } = other.code;
    const alone = cut(other.page, { x: left, y: top, width: side, height: side });
    expect(await problemOf(layOver(page, alone, left, code.top + code.side + 100))).toBe('wrong-host');
  });
});

describe('the edges of the paper', () => {
  test('a roll ends after 25 cm, and a line that runs off it is cut', async () => {
    expect(await problemOf(slipPicture({ length: 251 }).page)).toBe('too-long');
    expect(await problemOf(slipPicture().page.fill(0, 500, 90, 14))).toBe('clipped');
  });
});

describe('a handout', () => {
  const handout = (copies = 1, address = ADDRESS, host = new URL(address).host): PrintedDocument =>
    ({
      kind: 'sheet',
      sheet: { look: 'handout', copies, blocks: [{ kind: 'scan', address, host }] },
    }) as unknown as PrintedDocument;
  /** Its picture begins where its margins end. */
  function page(address = ADDRESS): Paint {
    const { page: slip, code } = slipPicture({ paper: 'a5', address });
    const alone = cut(slip, { x: code.left, y: code.top, width: code.side, height: code.side });
    return layOver(paint(210 * 8, 297 * 8).fill(0, 40, 176 * 8, 14), alone, 800, 1700);
  }

  test('is read like a slip: its code leads where it says, on a host that content lists', async () => {
    expect(await problemOf(page(), handout())).toBeNull();
    expect(await problemOf(page(), handout(1, ADDRESS, 'vneid.gov.vn'))).toBe('wrong-host');
    expect(await problemOf(page(), handout(1, `${ADDRESS}0`))).toBe('other-address');
    const away = 'https://dichvucong-gov.vn/p/home';
    expect(await problemOf(page(away), handout(1, away))).toBe('wrong-host');
    expect(await problemOf(page().fill(800, 1700, 80, 80, 0), handout())).toBe('code-unreadable');
    const codeless = { kind: 'sheet', sheet: { look: 'handout', blocks: [] } } as unknown as PrintedDocument;
    expect(await problemOf(page(), codeless)).toBe('code-unreadable');
  });

  test('is one page inside its margins; where there are more copies the second begins below the first', async () => {
    expect(await problemOf(page().fill(1300, 300, 120, 14), handout())).toBe('clipped');
    expect(await problemOf(page().fill(0, 270 * 8 - 1, 200, 1), handout())).toBeNull();
    expect(await problemOf(page().fill(0, 270 * 8, 200, 14), handout())).toBe('too-long');
    expect(await problemOf(page().fill(0, 270 * 8, 200, 14), handout(2))).toBeNull();
    expect(await problemOf(paint(297 * 8, 210 * 8), handout())).toBe('clipped');
  });
});

describe('other documents', () => {
  test('the code of a kept place has pictures and no code to scan, but edges', async () => {
    const document = { kind: 'code', sheet: { paper: 'roll-80' } } as PrintedDocument;
    const { page, code } = slipPicture();
    page.fill(code.left, code.top, code.side, code.side, 0);
    expect(await problemOf(page, document)).toBeNull();
    expect(await problemOf(page.fill(0, 400, 4, 4), document)).toBe('clipped');
  });

  test('papers of the office are not looked at', async () => {
    const document = { kind: 'sheet', sheet: {} } as PrintedDocument;
    expect(await checkTwin({ png: new Uint8Array(), document, portals: PORTALS }, decoders)).toEqual({ ok: true, value: null });
  });

  test('what is no picture is no answer', async () => {
    const input = { png: Uint8Array.of(1, 2, 3), document: slipOf('roll-80'), portals: PORTALS };
    await expect(checkTwin(input, decoders)).rejects.toThrow(/finished stream/);
  });
});
