import { describe, expect, test } from 'vitest';
import { both, issuesOf, rulesOf, WRITTEN, type Changes } from '#support/small-library.ts';
import { blockReading } from '../simulation/reading.ts';
import { targetLabel } from '../simulation/selectors.ts';
import { valueOf } from '../simulation/value-of.ts';
import { block, type Block } from './block.ts';
import { CORNERS } from './corners.ts';
import { interactiveRows } from './interactive-rows.ts';
import { itemsOf } from './leaf-of.ts';
import type { CompiledScreen } from './pack.ts';

const { firstStep, laterSteps, screen } = WRITTEN;
const BLOCKS = {
  chat: {
    id: 'chat',
    kind: 'chat',
    from: both('Số lạ'),
    messages: [
      { id: 'mot', from: 'them', text: both('Bấm vào đây.'), link: both('mo-ho-so') },
      { id: 'hai', from: 'me', text: both('Ai đấy?') },
    ],
    replies: [{ id: 'hoi', label: both('Hỏi quầy') }],
  },
  call: {
    id: 'goi',
    kind: 'call',
    caller: both('Xưng là cán bộ'),
    number: both('0000'),
    actions: [{ id: 'tat', label: both('Tắt máy'), look: 'end' }],
  },
  camera: { id: 'may', kind: 'camera', paper: both('Giấy'), label: both('Chụp') },
  crop: { id: 'anh-chup', kind: 'crop', paper: both('Giấy') },
  apps: {
    id: 'kho',
    kind: 'apps',
    items: [
      { id: 'that', name: both('Ứng dụng'), maker: both('Cơ quan'), installs: both('Nhiều'), icon: 'baby', button: both('Cài') },
    ],
  },
  document: { id: 'tep', kind: 'document', title: both('Biên bản'), lines: [both('Chữ')], sign: both('Ký vào đây') },
  image: {
    id: 'anh-man-hinh',
    kind: 'image',
    file: 'anh.png',
    alt: both('Ảnh màn hình'),
    spots: [
      { id: 'gui', label: both('Nút gửi'), x: 1, y: 1, width: 20, height: 20 },
      { id: 'thoi', label: both('Nút thôi'), x: 70, y: 1, width: 20, height: 20 },
    ],
  },
  pages: { id: 'trang', kind: 'pages', label: both('Trang'), pages: [both('Một')] },
  transfer: {
    id: 'tien',
    kind: 'transfer',
    label: both('Số tiền'),
    amount: both('Không đồng'),
    rows: [{ label: both('Tới'), value: both('Cổng') }],
  },
} as const;

const parsed = (written: object): Block => block.parse(written);
const screenOf = (written: object) => ({ blocks: [parsed(written)] }) as unknown as CompiledScreen;

test.each<readonly [keyof typeof BLOCKS, readonly string[] | null, number]>([
  ['chat', ['hoi', 'mot'], 2],
  ['call', ['tat'], 1],
  ['camera', null, 2],
  ['crop', CORNERS, 2],
  ['apps', ['that'], 1],
  ['document', null, 1],
  ['image', ['gui', 'thoi'], 2],
  ['pages', null, 0],
  ['transfer', null, 0],
])('%s: its parts and the room it takes', (kind, items, rows) => {
  const one = parsed(BLOCKS[kind]);
  if (one.kind === 'group') throw new Error('no group');
  expect(itemsOf(one)).toEqual(items);
  expect(interactiveRows({ blocks: [one] })).toBe(rows);
});

test.each<readonly [keyof typeof BLOCKS, string, string | null]>([
  ['chat', 'chat/hoi', 'Hỏi quầy'],
  ['chat', 'chat/mot', 'mo-ho-so'],
  ['chat', 'chat/hai', null],
  ['call', 'goi/tat', 'Tắt máy'],
  ['camera', 'may', 'Chụp'],
  ['crop', 'anh-chup/duoi-trai', 'Góc dưới bên trái'],
  ['crop', 'anh-chup/giua', null],
  ['apps', 'kho/that', 'Ứng dụng'],
  ['document', 'tep', 'Ký vào đây'],
  ['image', 'anh-man-hinh/thoi', 'Nút thôi'],
  ['image', 'anh-man-hinh', null],
  ['pages', 'trang', null],
])('%s: what %s is called', (kind, target, label) => {
  expect(targetLabel(screenOf(BLOCKS[kind]), target)?.vi ?? null).toBe(label);
});

test.each([
  '../bi-mat.png',
  'thu-muc/anh.png',
  '.png',
  'anh.svg',
  'anh.png.js',
  'Anh.png',
  'anh .png',
  '/etc/anh.png',
  'C:anh.png',
])('a picture is a file right in its folder, not %s', (file) => {
  expect(block.safeParse({ ...BLOCKS.image, file }).success).toBe(false);
});

test.each([-1, 100.5, Number.NaN])('a spot stands in the picture, not at %s %%', (x) => {
  const [first] = BLOCKS.image.spots;
  expect(block.safeParse({ ...BLOCKS.image, spots: [{ ...first, x }] }).success).toBe(false);
});

describe('corners', () => {
  test('are kept one by one, and one that is taken back is not held', () => {
    const held = valueOf({ do: 'tick', target: 'anh-chup/tren-trai' }, 'anh-chup/tren-trai', 0);
    expect(held).toEqual({ key: 'anh-chup/tren-trai', value: { kind: 'ticked', ticked: true } });
    const values = {
      'anh/anh-chup/tren-trai': { kind: 'ticked', ticked: true },
      'anh/anh-chup/duoi-phai': { kind: 'ticked', ticked: false },
    } as const;
    expect(blockReading(screenOf(BLOCKS.crop), 'anh', values, 'anh-chup').attached).toEqual(['tren-trai']);
  });

  test('a plain tick is still one value of its block', () => {
    expect(valueOf({ do: 'tick', target: 'dong-y' }, 'dong-y', 0)?.key).toBe('dong-y');
  });
});

describe('in a script', () => {
  const on = (extra: object, step: object): Changes => ({
    screen: { blocks: [...screen.blocks.filter((one) => one.kind !== 'files'), extra as (typeof screen.blocks)[number]] },
    script: {
      segments: [
        {
          id: 'chang',
          title: both('Chặng'),
          steps: [
            firstStep,
            ...laterSteps.filter((one) => one.do !== 'attach'),
            { ...firstStep, id: 'moi', mistakes: [], ...step },
          ],
        },
      ],
    },
  });
  const says = (label: string) => both(`Chạm **${label}**.`, `Touch **${label} in English**.`);

  test.each<readonly [string, object, object]>([
    ['a reply is tapped', BLOCKS.chat, { do: 'tap', target: 'chat/hoi', say: says('Hỏi quầy') }],
    ['the shutter is tapped', BLOCKS.camera, { do: 'tap', target: 'may', say: says('Chụp') }],
    [
      'a corner is ticked',
      BLOCKS.crop,
      { do: 'tick', target: 'anh-chup/tren-trai', say: both('Chạm **Góc trên bên trái**.', 'Touch **Top left corner**.') },
    ],
    ['a document is signed', BLOCKS.document, { do: 'tap', target: 'tep', say: says('Ký vào đây') }],
  ])('%s', (_, extra, step) => {
    expect(rulesOf(on(extra, step))).toEqual([]);
  });

  test.each<readonly [string, object, object, string]>([
    [
      'a message without a link is nothing to press',
      BLOCKS.chat,
      { do: 'tap', target: 'chat/hai', say: says('x') },
      'unknown-item',
    ],
    ['a corner is not tapped', BLOCKS.crop, { do: 'tap', target: 'anh-chup/tren-trai', say: says('x') }, 'target-kind'],
    ['pages only show', BLOCKS.pages, { do: 'tap', target: 'trang', say: says('x') }, 'target-kind'],
  ])('%s', (_, extra, step, rule) => {
    expect(issuesOf(on(extra, step)).map((issue) => issue.rule)).toContain(rule);
  });
});
