import type { Language } from '../basics/language.ts';
import type { Cell, Table } from './sheet.ts';

/** 1234567.5 as 1.234.567,5 in Vietnamese and 1,234,567.5 in English. */
export function numberText(value: number, language: Language): string {
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
}

/** What a cell says on paper. */
export function cellText(cell: Cell, table: Pick<Table, 'hidden'>, language: Language): string {
  if (cell === null) return table.hidden ?? '–';
  return typeof cell === 'number' ? numberText(cell, language) : cell;
}
