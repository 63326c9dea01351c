import { useEffect } from 'react';
import { useKiosk } from './kiosk-context.tsx';

/** Somebody came to a page from which one prints: the printer is asked how it is, so that an empty tray is known before the press. */
export function useLookAtPrinter(): void {
  const { client, printer } = useKiosk();
  const has = printer !== 'none';
  useEffect(() => {
    if (has) void client.call('printer.state', {});
  }, [client, has]);
}
