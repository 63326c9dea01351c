import { useState } from 'react';

export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly page: number;
  readonly pages: number;
  readonly turn: (by: 1 | -1) => void;
}

/** A long list by pages: nobody at the kiosk is asked to scroll. A list that became shorter shows its last page. */
export function usePages<Row>(all: readonly Row[], perPage: number): Pages<Row> {
  const [wanted, setWanted] = useState(0);
  const pages = Math.max(1, Math.ceil(all.length / perPage));
  const page = Math.min(wanted, pages - 1);
  return { rows: all.slice(page * perPage, (page + 1) * perPage), page, pages, turn: (by) => setWanted(page + by) };
}
