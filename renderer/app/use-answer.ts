import { useEffect, useState } from 'react';
import type { CallInput, CallName, CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from './kiosk-context.tsx';

/** What a call without a choice in it answered: null while it is on its way. What comes after the screen has gone is let go. */
export function useAnswer<Name extends CallName>(name: Name, input: CallInput<Name>): CallOutput<Name> | 'failed' | null {
  const { client } = useKiosk();
  const [answer, setAnswer] = useState<CallOutput<Name> | 'failed' | null>(null);
  // By its words: who calls makes the object anew at every draw.
  const asked = JSON.stringify(input);
  useEffect(() => {
    let gone = false;
    void client.call(name, JSON.parse(asked) as CallInput<Name>).then((result) => {
      if (!gone) setAnswer(result.ok ? result.value : 'failed');
    });
    return () => {
      gone = true;
    };
  }, [client, name, asked]);
  return answer;
}
