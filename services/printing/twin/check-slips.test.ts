import { expect, test } from 'vitest';
import { failure, success } from '#core/basics/result.ts';
import type { SlipDocument } from '#core/slip/document.ts';
import { checkSlips, slipsReportLine } from './check-slips.ts';
import type { NamedSlip } from './every-slip.ts';
import { createFakeTwin } from './fake-twin.ts';

const slip = (name: string, paper: SlipDocument['paper'] = 'roll-80'): NamedSlip => ({ name, slip: { paper } as SlipDocument });
const drawn = (heightMillimetres: number) =>
  success({ pdf: null, png: Uint8Array.of(1), widthMillimetres: 80, heightMillimetres });
const elapsed = (): number => 0;

test('every slip is drawn and read; the longest strip is named, sheets are as long as they are', async () => {
  const twin = createFakeTwin();
  const heights = [210, 188, 203, 190];
  const report = await checkSlips([slip('a', 'a5'), slip('b'), slip('c'), slip('d')], {
    draw: async () => drawn(heights.shift() ?? 0),
    twin,
    portals: [{ host: 'x.gov.vn' }],
    elapsed,
  });
  expect(report).toMatchObject({ read: 4, problems: [], longest: { name: 'c', millimetres: 203 } });
  expect(twin.read).toHaveLength(4);
  expect(slipsReportLine(report)).toMatch(/^Slips on paper: 4 drawn .* every code read .* 203 mm \(c\).*; 0 problems$/);
});

test('what is not drawn, what does not read, and a reading that breaks are problems by name', async () => {
  const twin = createFakeTwin();
  const turns: (() => void)[] = [() => {}, () => twin.find('clipped'), () => twin.find('broken')];
  const report = await checkSlips([slip('a'), slip('b'), slip('c')], {
    async draw() {
      // The one before has been read by then.
      turns.shift()?.();
      return turns.length === 2 ? failure('too-long') : drawn(100);
    },
    twin,
    portals: [],
    elapsed,
  });
  expect(report.problems).toEqual(['a: too-long', 'b: clipped', 'c: Error: broken']);
  expect(slipsReportLine(report)).toMatch(/; 3 problems$/);
});
