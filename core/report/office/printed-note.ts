import { JOB_PAPERS, type JobPaper } from '../../printing/job.ts';
import type { PrintsTold } from '../told/prints-told.ts';
import { HIDDEN, type Told, toldCell } from '../told/told.ts';

const PAPERS: Readonly<Record<JobPaper, string>> = {
  a5: 'giấy A5',
  a4: 'giấy A4',
  'a4-landscape': 'giấy A4 ngang',
  'roll-80': 'cuộn 80 mm',
  'roll-58': 'cuộn 58 mm',
};

/** What the printer's journal counted besides slips, in one sentence; null where nothing may be said, or nothing was asked for. */
export function printedNote({ papers, asked, cameOut, silent, failed }: PrintsTold): string | null {
  if (asked.least === 0) return null;
  const each = JOB_PAPERS.filter((paper) => papers[paper].hidden || papers[paper].least > 0)
    .map((paper) => `${PAPERS[paper]} ${word(papers[paper])}`)
    .join(', ');
  return (
    `Giấy khác đưa in (không kể phiếu trong bảng, trang in thử): ${word(asked)} lượt (${each}); ` +
    `có người nói giấy đã ra ${word(cameOut)}, không ai nói gì ${word(silent)}, không in được ${word(failed)}.`
  );
}

function word(told: Told): string {
  return String(toldCell(told) ?? HIDDEN);
}
