import type { View } from '../protocol.ts';
import type { Views } from './views.ts';

interface Tools {
  readonly askAddress: (view: View) => void;
  /** Tells whoever reads the terminal. */
  readonly tell: (view: View, address: string) => void;
}

/** Where no browser is started: the address of each window is told whenever it would be opened. */
export function createToldViews({ askAddress, tell }: Tools): Views {
  const wanted = new Set<View>();
  let away = true;
  return {
    open(view) {
      wanted.add(view);
      if (!away) askAddress(view);
    },
    close: (view) => void wanted.delete(view),
    address(view, address) {
      if (wanted.delete(view)) tell(view, address);
    },
    painted: () => {},
    serviceAway: () => void (away = true),
    serviceBack() {
      away = false;
      for (const view of wanted) askAddress(view);
    },
  };
}
