import { useCallback, useMemo, useState } from 'react';
import type { Key } from '#core/vietnamese/composer.ts';
import type { DraftHandle } from './use-draft.ts';

/** What one key does to letters that are no Vietnamese words: a code stays as it is struck, and tone keys do nothing. */
function struck(text: string, key: Key): string {
  switch (key.kind) {
    case 'letter':
      return text + key.letter;
    case 'symbol':
      return text + key.symbol;
    case 'backspace':
      return text.slice(0, -1);
    case 'clear':
      return '';
    default:
      return text;
  }
}

/** A code being typed, which Telex and VNI leave alone. Lives in this component's memory and nowhere else. */
export function usePlainDraft(start = ''): DraftHandle {
  const [text, setText] = useState(start);
  const press = useCallback((key: Key) => setText((former) => struck(former, key)), []);
  const clear = useCallback(() => setText(''), []);
  return useMemo(() => ({ text, press, set: setText, clear }), [text, press, clear]);
}
