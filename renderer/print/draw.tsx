import type { ReactNode } from 'react';
import { slipFits } from '#core/slip/fit.ts';
import { pageOf, type PrintedDocument } from '#core/slip/printed.ts';
import { layOut, type PageSize } from './lay-out.ts';
import { qrModules } from './qr-modules.ts';
import { SheetCode } from './SheetCode.tsx';
import { SlipSheet } from './SlipSheet.tsx';

/** Draws a document on its paper. `show` puts it on the page and answers its height in CSS pixels once everything is there. */
export async function draw(document: PrintedDocument, show: (sheet: ReactNode) => Promise<number>): Promise<PageSize> {
  const { paper } = pageOf(document);
  if (document.kind === 'code') return layOut(paper, [null], () => show(<SheetCode sheet={document.sheet} />));
  const { slip } = document;
  const modules = qrModules(slip.qr.address);
  return layOut(paper, slipFits(slip), (fit) => show(<SlipSheet slip={slip} fit={fit} modules={modules} />));
}
