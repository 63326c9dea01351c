import type { keysMessages as vietnamese } from '../vi/keys.ts';

export const keysMessages = {
  'keys.name': 'Keyboard',
  'keys.sac': 'Sắc',
  'keys.huyen': 'Huyền',
  'keys.hoi': 'Hỏi',
  'keys.nga': 'Ngã',
  'keys.nang': 'Nặng',
  'keys.shift': 'Capitals',
  'keys.backspace': 'Delete',
  'keys.digits': '123',
  'keys.letters': 'letters',
  'keys.abc': 'ABC order',
  'keys.qwerty': 'QWERTY order',
  'keys.space': 'space',
  'keys.newLine': 'New line',
  'keys.clear': 'Clear all',
} as const satisfies Record<keyof typeof vietnamese, string>;
