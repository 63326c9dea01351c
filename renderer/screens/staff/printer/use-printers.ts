import { useCallback, useEffect, useState } from 'react';
import type { CallOutput } from '#core/contract/calls.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

export type Found = CallOutput<'printer.discover'>;
export type Known = CallOutput<'printer.about'>;

interface Printers {
  /** What can be chosen; null while it is looked for. */
  readonly found: Found | null;
  readonly look: () => void;
  /** How both are; null until it is known. */
  readonly known: Known | null;
  /** They are being asked just now. */
  readonly asking: boolean;
  readonly ask: () => void;
}

const NOTHING: Found = { queues: [], devices: [] };

/** The printers of this machine and how they are: asked when one comes here, when one is chosen, and when the service hears of a change. */
export function usePrinters(chosen: string): Printers {
  const { client } = useKiosk();
  const [found, setFound] = useState<Found | null>(null);
  const [known, setKnown] = useState<Known | null>(null);
  const [asking, setAsking] = useState(false);
  const look = useCallback(() => {
    setFound(null);
    void client.call('printer.discover', {}).then((result) => setFound(result.ok ? result.value : NOTHING));
  }, [client]);
  const read = useCallback(
    async (ask: boolean) => {
      const result = await client.call('printer.about', { ask });
      if (result.ok) setKnown(result.value);
    },
    [client],
  );
  const ask = useCallback(() => {
    setAsking(true);
    void read(true).then(() => setAsking(false));
  }, [read]);
  useEffect(look, [look]);
  // Another choice is another printer: what is known of the former says nothing of it.
  useEffect(() => {
    if (chosen !== '') void read(true);
  }, [read, chosen]);
  useEffect(
    () =>
      client.listen((event) => {
        if (event.name === 'printer.changed') void read(false);
      }),
    [client, read],
  );
  return { found, look, known, asking, ask };
}
