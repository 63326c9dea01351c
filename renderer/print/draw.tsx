import type { ReactNode } from 'react';
import { SHEET_PAGES } from '#core/sheet/paper.ts';
import type { Sheet } from '#core/sheet/sheet.ts';
import { slipFits } from '#core/slip/fit.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { HANDOUT_LETTERS, HANDOUT_ROOM } from './handout-fits.ts';
import { layOut, type PageSize } from './lay-out.ts';
import { OfficeSheet } from './OfficeSheet.tsx';
import { qrModules } from './qr-modules.ts';
import { SheetCode } from './SheetCode.tsx';
import { SlipSheet } from './SlipSheet.tsx';
import { TestSheet } from './TestSheet.tsx';

/** Draws a document on its paper. `show` puts it on the page and answers its height in CSS pixels once everything is there. */
export async function draw(document: PrintedDocument, show: (sheet: ReactNode) => Promise<number>): Promise<PageSize> {
  switch (document.kind) {
    case 'slip': {
      const { slip } = document;
      const modules = qrModules(slip.qr.address);
      return layOut(slip.paper, slipFits(slip), (fit) => show(<SlipSheet slip={slip} fit={fit} modules={modules} />));
    }
    case 'code':
      return layOut(document.sheet.paper, [null], () => show(<SheetCode sheet={document.sheet} />));
    case 'sheet':
      if (document.sheet.look === 'handout') await drawHandout(document.sheet, show);
      // As long as it is: pages end where the printer's do, and nothing has to fit one.
      else await show(<OfficeSheet sheet={document.sheet} />);
      return SHEET_PAGES[document.sheet.size];
    case 'test': {
      const { page } = document;
      const modules = page.qr === null ? null : qrModules(page.qr.address);
      const sheet = <TestSheet page={page} modules={modules} />;
      if (page.paper !== 'a4' && page.paper !== 'a4-landscape') return layOut(page.paper, [null], () => show(sheet));
      await show(sheet);
      return SHEET_PAGES[page.paper];
    }
  }
}

/** One copy is measured in smaller and smaller letters until it fits; then all of them are drawn. */
async function drawHandout(sheet: Sheet, show: (sheet: ReactNode) => Promise<number>): Promise<void> {
  const { copies = 1, ...one } = sheet;
  for (const letters of HANDOUT_LETTERS) {
    const height = await show(<OfficeSheet sheet={one} letters={letters} />);
    if (height > HANDOUT_ROOM && letters !== HANDOUT_LETTERS.at(-1)) continue;
    if (copies > 1) await show(<OfficeSheet sheet={sheet} letters={letters} />);
    return;
  }
}
