import { useEffect, useState } from 'react';

/** What came of asking: `loading` until the first answer to this question. The last answer stays while a new one is on its way. */
export type Asked<Value> = { readonly state: 'loading' } | { readonly state: 'here'; readonly value: Value | null };

/**
 * Asks, and asks again whenever `tick` grows. An answer that comes after a later question is dropped; one that never comes leaves
 * what is there, because the program says by itself when it is back.
 */
export function useAsked<Value>(
  question: string | null,
  tick: number,
  ask: (question: string) => Promise<Value | null>,
): Asked<Value> {
  const [answer, setAnswer] = useState<{ readonly to: string; readonly value: Value | null } | null>(null);
  useEffect(() => {
    if (question === null) return undefined;
    let late = false;
    ask(question).then(
      (value) => {
        if (!late) setAnswer({ to: question, value });
      },
      () => {},
    );
    return () => {
      late = true;
    };
  }, [question, tick, ask]);
  return answer === null || answer.to !== question ? { state: 'loading' } : { state: 'here', value: answer.value };
}
