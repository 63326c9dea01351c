import { useContext, useEffect, useRef, useState } from 'react';
import type { ResumeCode } from '#core/resume/code.ts';
import type { Picture } from '#core/resume/pictures.ts';
import { restore, type Progress } from '#core/simulation/progress.ts';
import type { Practice } from '#core/visit/screen.ts';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { runKey, RunKeeperContext } from '#renderer/app/run-keeper.ts';

/** What was said back to the last code. */
export type ResumeAnswer =
  | { readonly kind: 'unknown'; readonly left: number }
  | { readonly kind: 'expired' | 'locked' | 'away' | 'gone' };

const DIGITS = 3;

interface Resume {
  readonly pictures: readonly Picture[];
  readonly digits: string;
  readonly busy: boolean;
  readonly answer: ResumeAnswer | null;
  readonly choose: (picture: Picture) => void;
  readonly clear: () => void;
  readonly digit: (digit: string) => void;
  readonly backspace: () => void;
}

/** Three pictures, three digits, and the practice they stand for. What is entered lives here only, and ends with the screen. */
export function useResume(): Resume {
  const { client } = useKiosk();
  const { dispatch } = useVisit();
  const keeper = useContext(RunKeeperContext);
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [digits, setDigits] = useState('');
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<ResumeAnswer | null>(null);
  const [deafFor, setDeafFor] = useState(0);

  // Who left the screen, or the machine, is not fetched back by an answer that comes later.
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  // The service decides when codes are listened to again; here only the wish to try is held back.
  useEffect(() => {
    if (deafFor === 0) return undefined;
    const timer = setTimeout(() => {
      setDeafFor(0);
      setAnswer(null);
    }, deafFor);
    return () => clearTimeout(timer);
  }, [deafFor]);

  const held = busy || deafFor > 0;

  const look = async (code: ResumeCode): Promise<void> => {
    const taken = await client.call('resume.take', { code });
    if (gone.current) return undefined;
    if (!taken.ok) return setAnswer({ kind: 'away' });
    const { value } = taken;
    // A code that leads nowhere is begun anew: the pictures may be the ones that were mixed up.
    if (value.outcome !== 'found') setPictures([]);
    if (value.outcome === 'locked') setDeafFor(value.lockedFor);
    if (value.outcome === 'unknown') return setAnswer({ kind: 'unknown', left: value.left });
    if (value.outcome !== 'found') return setAnswer({ kind: value.outcome });
    const loaded = await client.call('content.script', { id: value.progress.script });
    if (gone.current) return undefined;
    if (!loaded.ok) {
      if (loaded.error === 'unreachable') return setAnswer({ kind: 'away' });
      setPictures([]);
      return setAnswer({ kind: 'gone' });
    }
    const practice = practiceOf(value.progress, value.procedure);
    keeper.current = { key: runKey(practice), state: restore(loaded.value, value.progress), opened: null, code };
    // Back from the practice leads home, not to the code.
    return dispatch({ kind: 'replace', place: { name: 'simulation', ...practice } });
  };

  const digit = (pressed: string): void => {
    const entered = digits + pressed;
    const [first, second, third] = pictures;
    if (held || entered.length > DIGITS || first === undefined || second === undefined || third === undefined) return;
    setAnswer(null);
    setDigits(entered);
    if (entered.length < DIGITS) return;
    setBusy(true);
    void look({ pictures: [first, second, third], check: entered }).finally(() => {
      setBusy(false);
      setDigits('');
    });
  };

  return {
    pictures,
    digits,
    busy: held,
    answer,
    choose: (picture) => {
      if (pictures.length === 3 || pictures.includes(picture)) return;
      setPictures([...pictures, picture]);
      // What was said of the last code stays while the pictures are chosen, so that none of them moves under the finger.
      if (pictures.length === 2 && deafFor === 0) setAnswer(null);
    },
    clear: () => {
      setPictures([]);
      setDigits('');
      // Why the pad is closed stays said for as long as it is.
      if (deafFor === 0) setAnswer(null);
    },
    digit,
    backspace: () => setDigits(digits.slice(0, -1)),
  };
}

/** The practice a kept run belongs to, as its screen is opened. */
function practiceOf({ script, rung, plan, answers }: Progress, procedure: string | null): Practice {
  return { script, rung, procedure, ...(plan.only === null ? {} : { repeat: { steps: plan.only, answers } }) };
}
