import { useEffect } from 'react';
import type { PrinterUse } from '#core/settings/printers.ts';
import { printerOf, useKiosk } from './kiosk-context.tsx';

/** Somebody came to a page from which one prints: the printer is asked how it is, so that an empty tray is known before the press. */
export function useLookAtPrinter(which: PrinterUse): void {
  const kiosk = useKiosk();
  const { client } = kiosk;
  const has = printerOf(kiosk, which) !== 'none';
  useEffect(() => {
    if (has) void client.call('printer.state', { which });
  }, [client, has, which]);
}
