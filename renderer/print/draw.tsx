import type { ReactNode } from 'react';
import { SHEET_PAGES } from '#core/sheet/paper.ts';
import { slipFits } from '#core/slip/fit.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { layOut, type PageSize } from './lay-out.ts';
import { OfficeSheet } from './OfficeSheet.tsx';
import { qrModules } from './qr-modules.ts';
import { SheetCode } from './SheetCode.tsx';
import { SlipSheet } from './SlipSheet.tsx';

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
      // As long as it is: pages end where the printer's do, and nothing has to fit one.
      await show(<OfficeSheet sheet={document.sheet} />);
      return SHEET_PAGES[document.sheet.size];
  }
}
