import { useCallback, useEffect, useState } from 'react';
import type { KioskClient } from '#renderer/client/client.ts';
import type { StaffCode } from '#core/staff/roles.ts';
import type { Translate } from '#renderer/language/translate.ts';

const LENGTH = 6;

interface Message {
  readonly tone: 'hint' | 'ok';
  readonly text: (t: Translate) => string;
}

export interface GateHandle {
  /** `who`: several may open the corner, and nobody has said yet which of them stands here. */
  readonly mode: 'who' | 'open' | 'set' | 'repeat';
  /** How things stand was answered: before, nobody knows what to ask for. */
  readonly known: boolean;
  readonly people: readonly StaffCode[];
  readonly who: StaffCode | null;
  readonly onWho: (who: StaffCode | null) => void;
  /** Whether there is a recovery sheet. */
  readonly recovery: boolean;
  readonly entered: number;
  readonly busy: boolean;
  readonly lockedFor: number;
  readonly message: Message | null;
  readonly digit: (digit: string) => void;
  readonly backspace: () => void;
  /** Asks the service anew how things stand. */
  readonly look: () => void;
}

/** The dialogue of the PIN pad with the service. Digits stay here until six are there. */
export function useGate(client: KioskClient, onOpen: () => void): GateHandle {
  const [pin, setPin] = useState('');
  const [first, setFirst] = useState<string | null>(null);
  const [known, setKnown] = useState(false);
  const [firstRun, setFirstRun] = useState(false);
  const [busy, setBusy] = useState(false);
  /** Milliseconds for which each code is not listened to. */
  const [locks, setLocks] = useState<Readonly<Record<string, number>>>({});
  const [message, setMessage] = useState<Message | null>(null);
  const [people, setPeople] = useState<readonly StaffCode[]>([]);
  const [chosen, setChosen] = useState<StaffCode | null>(null);
  const [recovery, setRecovery] = useState(false);
  // Where there is only one, nobody is asked.
  const who = people.length === 1 ? (people[0] ?? null) : chosen;
  const lockedFor = who === null ? 0 : (locks[who] ?? 0);
  const mode = firstRun ? (first === null ? 'set' : 'repeat') : who === null && people.length > 1 ? 'who' : 'open';

  const look = useCallback(() => {
    void client.call('staff.status', {}).then((result) => {
      if (!result.ok) return;
      setKnown(true);
      setFirstRun(result.value.firstRun);
      setPeople(result.value.people.map(({ code }) => code));
      setLocks(Object.fromEntries(result.value.people.map((one) => [one.code, one.lockedFor])));
      setRecovery(result.value.recovery);
    });
  }, [client]);
  useEffect(look, [look]);

  const unlock = async (entered: string): Promise<void> => {
    if (who === null) return;
    const result = await client.call('staff.unlock', { code: who, pin: entered });
    if (!result.ok) {
      setMessage({ tone: 'hint', text: (t) => t('staff.gateNotSaved') });
    } else if (result.value.outcome === 'unlocked') {
      onOpen();
    } else if (result.value.outcome === 'locked') {
      const { lockedFor: wait } = result.value;
      setLocks((former) => ({ ...former, [who]: wait }));
    } else {
      const { left } = result.value;
      setMessage({ tone: 'hint', text: (t) => t('staff.wrong', { left }) });
    }
  };
  const setUp = async (entered: string): Promise<void> => {
    if (first === null) {
      setFirst(entered);
      setMessage(null);
      return;
    }
    if (first !== entered) {
      setFirst(null);
      setMessage({ tone: 'hint', text: (t) => t('staff.pinsDiffer') });
      return;
    }
    // The page stays as it is while the service writes: to be asked for the first PIN again would look as if it had been refused.
    const result = await client.call('staff.setup', { pin: entered });
    // Whoever has just said it twice is not asked a third time: the service has opened the corner.
    if (result.ok) {
      onOpen();
    } else {
      setFirst(null);
      setMessage({ tone: 'hint', text: (t) => t(result.error === 'pin-too-easy' ? 'staff.pinEasy' : 'staff.gateNotSaved') });
    }
  };

  const digit = (typed: string): void => {
    if (busy || lockedFor > 0) return;
    const entered = pin + typed;
    if (entered.length < LENGTH) {
      setPin(entered);
      return;
    }
    setPin('');
    setBusy(true);
    void (firstRun ? setUp(entered) : unlock(entered)).finally(() => setBusy(false));
  };

  const onWho = (next: StaffCode | null): void => {
    setPin('');
    setMessage(null);
    setChosen(next);
  };

  return {
    mode,
    known,
    people,
    who,
    onWho,
    recovery,
    entered: pin.length,
    busy,
    lockedFor,
    message,
    digit,
    backspace: () => setPin(pin.slice(0, -1)),
    look,
  };
}
