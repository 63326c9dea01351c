import { useCallback, useMemo, useState } from 'react';
import { draftOf, emptyDraft, pressKey, textOf, type Key } from '#core/vietnamese/composer.ts';

/** What is being typed. Lives in this component's memory and nowhere else. */
export interface DraftHandle {
  readonly text: string;
  readonly press: (key: Key) => void;
  /** From a physical keyboard, whole text at a time. */
  readonly set: (text: string) => void;
  readonly clear: () => void;
}

export function useDraft(initial = '', limit?: number): DraftHandle {
  const [draft, setDraft] = useState(() => (initial === '' ? emptyDraft : draftOf(initial, limit)));
  // Updates by function, so that presses faster than a render are all kept.
  const press = useCallback((key: Key) => setDraft((former) => pressKey(former, key, limit)), [limit]);
  const set = useCallback((text: string) => setDraft(draftOf(text, limit)), [limit]);
  const clear = useCallback(() => setDraft(emptyDraft), []);
  const text = textOf(draft);
  return useMemo(() => ({ text, press, set, clear }), [text, press, set, clear]);
}
