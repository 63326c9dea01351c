import { expect, test } from 'vitest';
import { failure, success } from '#core/basics/result.ts';
import type { Paper, PrintedDocument } from '#core/slip/printed.ts';
import { checkPages, pagesReportLine } from './check-pages.ts';
import type { NamedPage } from './every-page.ts';
import { createFakeTwin } from './fake-twin.ts';

const slip = (name: string, paper: Paper = 'roll-80'): NamedPage => ({
  name,
  document: { kind: 'slip', slip: { paper } } as PrintedDocument,
});
const handout: NamedPage = { name: 'h', document: { kind: 'sheet', sheet: { size: 'a4' } } as PrintedDocument };
const drawn = (heightMillimetres: number) =>
  success({ pdf: null, png: Uint8Array.of(1), widthMillimetres: 80, heightMillimetres });
const elapsed = (): number => 0;

test('every page is drawn and read; the longest strip is named, sheets are as long as they are', async () => {
  const twin = createFakeTwin();
  const heights = [210, 188, 203, 190, 297];
  const report = await checkPages([slip('a', 'a5'), slip('b'), slip('c'), slip('d'), handout], {
    draw: async () => drawn(heights.shift() ?? 0),
    twin,
    portals: [{ host: 'x.gov.vn' }],
    elapsed,
  });
  expect(report).toMatchObject({ read: { slip: 4, sheet: 1, code: 0 }, problems: [], longest: { name: 'c', millimetres: 203 } });
  expect(twin.read).toHaveLength(5);
  expect(pagesReportLine(report)).toMatch(
    /^On paper: 4 slips, 1 handouts and 0 codes .* every code to scan read .* 203 mm \(c\).*; 0 problems$/,
  );
});

test('what is not drawn, what does not read, and a reading that breaks are problems by name', async () => {
  const twin = createFakeTwin();
  const turns: (() => void)[] = [() => {}, () => twin.find('clipped'), () => twin.find('broken')];
  const report = await checkPages([slip('a'), slip('b'), slip('c')], {
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
  expect(pagesReportLine(report)).toMatch(/; 3 problems$/);
});
