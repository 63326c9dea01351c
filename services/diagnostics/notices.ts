import type { StaffNotice } from '#core/contract/shapes.ts';

/** Things staff should know: a recovered file, a full disk. Kept in memory until staff clear them, and logged. */
export interface NoticeBoard {
  add(kind: StaffNotice['kind'], about: string): void;
  list(): readonly StaffNotice[];
  clear(): void;
  /** Called with the new count after every change. */
  onChange(listener: (count: number) => void): void;
}
