import { useEffect, useReducer, useRef } from 'react';
import type { PresenterEvent } from '#core/presentation/presentation.ts';
import { keyMeaning, type KeyContext, type KeyMeaning } from './key-meaning.ts';

/** What has been pressed and not yet been meant. */
export interface Entry {
  readonly typed: string;
  readonly chosen: string | null;
}

const NOTHING: Entry = { typed: '', chosen: null };

export interface PresenterEntry extends Entry {
  /** A meaning that came by a finger instead of a key. */
  readonly mean: (meaning: KeyMeaning) => void;
}

function enter(answers: readonly string[] | null) {
  return (entry: Entry, meaning: KeyMeaning): Entry => {
    switch (meaning.kind) {
      case 'type':
        return { ...entry, typed: entry.typed + meaning.digit };
      case 'rub':
        return { ...entry, typed: entry.typed.slice(0, -1) };
      case 'choose':
        return { typed: '', chosen: meaning.answer };
      case 'store': {
        // Hands are counted answer by answer: the next one is in hand.
        const next = answers?.[answers.indexOf(meaning.answer) + 1] ?? null;
        return { typed: '', chosen: next };
      }
      case 'do':
      case 'cancel':
        return NOTHING;
    }
  };
}

/** Enter and the space bar press what was reached by keys; a button a finger has just left is not meant. */
function belongsToControl(key: string, target: EventTarget | null): boolean {
  if (key !== 'Enter' && key !== ' ') return false;
  return target instanceof HTMLElement && target.closest('button') !== null && target.matches(':focus-visible');
}

/**
 * Hears the keys of the window and sends what they mean. `at` is the slide in hand: what was typed at one is not meant for the next. `off`: keys
 * belong to something that lies over the meeting.
 */
export function usePresenterKeys(
  context: Omit<KeyContext, keyof Entry>,
  at: number,
  off: boolean,
  send: (event: PresenterEvent) => void,
): PresenterEntry {
  const [entry, change] = useReducer(enter(context.answers), NOTHING);
  useEffect(() => change({ kind: 'cancel' }), [at]);
  const mean = (meaning: KeyMeaning): void => {
    change(meaning);
    if (meaning.kind === 'do') send(meaning.event);
    if (meaning.kind === 'store') send({ kind: 'hands', answer: meaning.answer, count: meaning.count });
  };
  const latest = useRef({ read: { ...context, ...entry }, off, mean });
  useEffect(() => {
    latest.current = { read: { ...context, ...entry }, off, mean };
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const now = latest.current;
      if (now.off || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      if (belongsToControl(event.key, event.target)) return;
      const meaning = keyMeaning(event.key, now.read);
      if (meaning === null) return;
      event.preventDefault();
      now.mean(meaning);
    };
    // What a finger or the mouse pressed keeps no focus: the next Enter or space is the meeting's.
    const letGo = (event: MouseEvent): void => {
      const { activeElement } = document;
      if (event.detail > 0 && !latest.current.off && activeElement instanceof HTMLButtonElement) activeElement.blur();
    };
    window.addEventListener('keydown', hear);
    window.addEventListener('click', letGo);
    return () => {
      window.removeEventListener('keydown', hear);
      window.removeEventListener('click', letGo);
    };
  }, []);
  return { ...entry, mean };
}
