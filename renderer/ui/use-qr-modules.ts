import { useEffect, useState } from 'react';
import type { QrModules } from '#core/slip/qr.ts';

/** The dark modules of the code of an address; null until the maker of codes, which is loaded when it is first needed, is there. */
export function useQrModules(address: string): QrModules | null {
  const [made, setMade] = useState<{ readonly of: string; readonly modules: QrModules } | null>(null);
  useEffect(() => {
    let gone = false;
    void import('#renderer/print/qr-modules.ts').then(({ qrModules }) => {
      if (!gone) setMade({ of: address, modules: qrModules(address) });
    });
    return () => {
      gone = true;
    };
  }, [address]);
  return made?.of === address ? made.modules : null;
}
