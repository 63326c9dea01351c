/** A glass divided into fields, with room in the middle for what is said and the way out. */
export interface TouchGrid {
  readonly columns: number;
  readonly rows: number;
  /** Fields that can be felt, by their place: row × columns + column. */
  readonly fields: readonly number[];
  /** Lines of the grid the middle lies between, counted from 1 as in CSS. */
  readonly middle: { readonly column: readonly [number, number]; readonly row: readonly [number, number] };
}

const LYING: TouchGrid = gridOf(8, 6, [3, 7], [2, 6]);
const UPRIGHT: TouchGrid = gridOf(6, 10, [2, 6], [4, 8]);

export function touchGrid(width: number, height: number): TouchGrid {
  return width >= height ? LYING : UPRIGHT;
}

function gridOf(columns: number, rows: number, column: readonly [number, number], row: readonly [number, number]): TouchGrid {
  const fields = Array.from({ length: columns * rows }, (_, at) => at).filter((at) => {
    const [down, across] = [Math.floor(at / columns) + 1, (at % columns) + 1];
    return across < column[0] || across >= column[1] || down < row[0] || down >= row[1];
  });
  return { columns, rows, fields, middle: { column, row } };
}

/** The field under a point of the glass; null where the middle lies. */
export function fieldAt(
  grid: TouchGrid,
  point: { readonly x: number; readonly y: number },
  width: number,
  height: number,
): number | null {
  const across = Math.min(grid.columns - 1, Math.max(0, Math.floor((point.x / width) * grid.columns)));
  const down = Math.min(grid.rows - 1, Math.max(0, Math.floor((point.y / height) * grid.rows)));
  const at = down * grid.columns + across;
  return grid.fields.includes(at) ? at : null;
}
