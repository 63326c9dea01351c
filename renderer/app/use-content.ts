import { useEffect, useState } from 'react';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { CallName, CallOutput } from '#core/contract/calls.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { useKiosk } from './kiosk-context.tsx';
import { forgetPictures, keepPictures } from './kept-pictures.ts';

type ContentCall = Extract<CallName, `content.${string}`>;

/** Content on its way to a screen. `missing` has a screen of its own; `unreachable` is waited out quietly. */
export type Loaded<Value> =
  | { readonly status: 'loading' | 'missing' | 'unreachable' }
  | { readonly status: 'ready'; readonly value: Value };

interface Shelf {
  /** Day in Việt Nam on which it was begun. */
  readonly day: string;
  readonly things: Map<string, unknown>;
}

/** Content does not change within a version and a day, so what was read once is kept. */
const kept = new WeakMap<KioskClient, Shelf>();

function shelf(client: KioskClient): Map<string, unknown> {
  const found = kept.get(client) ?? { day: dayInVietnam(Date.now()), things: new Map<string, unknown>() };
  kept.set(client, found);
  return found.things;
}

/**
 * A visit begins: what was read on another day is read again, because fees and papers change by date. Only then, so that midnight
 * takes nothing from under a learner's hands.
 */
export function forgetOtherDays(client: KioskClient): void {
  if (kept.get(client)?.day !== dayInVietnam(Date.now())) kept.delete(client);
}

/** A new content version is in: forget the old one. */
export function forgetContent(client: KioskClient): void {
  kept.delete(client);
  forgetPictures(client);
}

const RETRY_AFTER = 1500;

function useContentCall<Name extends ContentCall>(name: Name, id: string | null): Loaded<CallOutput<Name>> {
  const { client } = useKiosk();
  const key = `${name} ${id ?? ''}`;
  const [answer, setAnswer] = useState<{ readonly key: string; readonly loaded: Loaded<CallOutput<Name>> } | null>(null);
  const known = shelf(client).get(key) as CallOutput<Name> | undefined;
  const lacks = known === undefined;

  useEffect(() => {
    if (shelf(client).has(key)) return undefined;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const input = (id === null ? {} : { id }) as Parameters<typeof client.call<Name>>[1];
      const result = await client.call(name, input);
      if (gone) return;
      if (result.ok) {
        shelf(client).set(key, result.value);
        setAnswer({ key, loaded: { status: 'ready', value: result.value } });
      } else if (result.error === 'unreachable') {
        setAnswer({ key, loaded: { status: 'unreachable' } });
        timer = setTimeout(() => void ask(), RETRY_AFTER);
      } else {
        setAnswer({ key, loaded: { status: 'missing' } });
      }
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [client, name, id, key, lacks]);

  if (known !== undefined) return { status: 'ready', value: known };
  return answer?.key === key ? answer.loaded : { status: 'loading' };
}

export const useCatalogue = (): Loaded<CallOutput<'content.catalogue'>> => useContentCall('content.catalogue', null);
export const useProcedure = (id: string): Loaded<CallOutput<'content.procedure'>> => useContentCall('content.procedure', id);
export const useQuiz = (id: string): Loaded<CallOutput<'content.quiz'>> => useContentCall('content.quiz', id);
export const useGlosses = (): Loaded<CallOutput<'content.glosses'>> => useContentCall('content.glosses', null);

/** A lesson's words, for who only names its steps: nothing of it is shown, so none of its pictures is fetched. */
export const useScriptWords = (id: string): Loaded<CallOutput<'content.script'>> => useContentCall('content.script', id);

/** A lesson, with its pictures on their way as soon as it is opened. */
export function useScript(id: string): Loaded<CallOutput<'content.script'>> {
  const { client } = useKiosk();
  const loaded = useContentCall('content.script', id);
  const script = loaded.status === 'ready' ? loaded.value : null;
  useEffect(() => {
    if (script !== null) keepPictures(client, script);
  }, [client, script]);
  return loaded;
}
