import type { Action } from '../content/pack.ts';
import type { Value } from './types.ts';

/** What an action leaves on its screen: the block (or the row of a block) and its value. Null for what is only pressed. */
export function valueOf(
  action: Action,
  target: string | undefined,
  index: number,
): { readonly key: string; readonly value: Value } | null {
  if (target === undefined) return null;
  const [block = '', item = ''] = target.split('/');
  switch (action.do) {
    case 'type':
      return { key: block, value: { kind: 'accepted', index } };
    case 'choose':
      return { key: block, value: { kind: 'option', option: item } };
    case 'tick':
      // A corner of a shot is one of several: each is kept by itself.
      return { key: item === '' ? block : target, value: { kind: 'ticked', ticked: true } };
    case 'attach':
      return { key: target, value: { kind: 'attached' } };
    default:
      return null;
  }
}
