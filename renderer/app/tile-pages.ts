/** What stands under one heading; a list that needs none has null. */
export interface TileGroup<Item> {
  readonly title: string | null;
  readonly items: readonly Item[];
}

/** Room of one page: tiles beside each other, and rows of them. */
export interface TileRoom {
  readonly columns: number;
  readonly rows: number;
}

/** Lays groups on pages, row by row: a group begins a row of its own, and goes on under its heading on the next page. At least one page. */
export function tilePages<Item>(
  groups: readonly TileGroup<Item>[],
  { columns, rows }: TileRoom,
): readonly (readonly TileGroup<Item>[])[] {
  const lines = groups.flatMap(({ title, items }) =>
    Array.from({ length: Math.ceil(items.length / columns) }, (_, row) => ({
      title,
      items: items.slice(row * columns, (row + 1) * columns),
    })),
  );
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / rows)) }, (_, page) =>
    lines.slice(page * rows, (page + 1) * rows),
  );
  return pages.map((page) =>
    page.reduce<readonly TileGroup<Item>[]>((made, line) => {
      const last = made.at(-1);
      return last !== undefined && last.title === line.title
        ? [...made.slice(0, -1), { title: last.title, items: [...last.items, ...line.items] }]
        : [...made, line];
    }, []),
  );
}
