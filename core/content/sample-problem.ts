import { matchSample } from '../vietnamese/match.ts';
import type { LeafBlock } from './block.ts';

/**
 * Why a block would refuse its own sample, or null. A sample that still holds a placeholder is judged once a script has filled it.
 */
export function sampleProblem(block: LeafBlock): string | null {
  if (block.kind === 'code')
    return block.sample.length === block.length ? null : `the code has ${block.sample.length} digits, not ${block.length}`;
  if ((block.kind === 'choice' || block.kind === 'select') && block.chosen !== undefined)
    return block.options.some((option) => option.id === block.chosen) ? null : `no option ${block.chosen}`;
  if (block.kind !== 'field') return null;
  for (const value of [block.sample, ...block.accept]) {
    if (value.includes('{')) continue;
    if (block.input === 'digits' && !/^\d+$/.test(value)) return `a field of digits would not take “${value}”`;
    if (block.input === 'date' && !isDate(value)) return `“${value}” is no date`;
  }
  return null;
}

/** Day, month, year as people write them, and a day the calendar has. */
function isDate(text: string): boolean {
  const [day = 0, month = 0, year = 0] = text.split('/').map(Number);
  if (matchSample(text, [`${day}/${month}/${year}`], 'date') === null) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
