import { codeSheetLines, type CodeSheet } from '#core/resume/code-sheet.ts';
import type { PaperSize } from '#core/slip/paper-sizes.ts';
import { bindCompounds } from '#core/vietnamese/compounds.ts';
import { KeptPicture } from '#renderer/ui/KeptPicture.tsx';
import { DrumBand } from './DrumBand.tsx';
import styles from './SheetCode.module.css';

const CIRCLES: Readonly<Record<PaperSize, number>> = { a5: 40, a4: 40, 'roll-80': 22, 'roll-58': 14 };

/** The code of a kept place, to take home: three pictures, three digits, and how to go on. One form for all papers. */
export function SheetCode({ sheet }: { readonly sheet: CodeSheet }) {
  const { language, paper, code } = sheet;
  const lines = codeSheetLines(sheet);
  return (
    <main className={styles['sheet']} data-paper={paper}>
      <header>
        <b>{sheet.office.name[language]}</b>
        <p>{sheet.office.place[language]}</p>
        <DrumBand circles={CIRCLES[paper]} />
      </header>
      <h1>{lines.kind}</h1>
      <p className={styles['lesson']}>
        {lines.lesson}
        <b>{bindCompounds(sheet.lesson[language])}</b>
      </p>
      <ol className={styles['pictures']}>
        {code.pictures.map((picture, index) => (
          <li key={picture}>
            <i>{index + 1}</i>
            <KeptPicture of={picture} />
            <b>{lines.names[index]}</b>
          </li>
        ))}
      </ol>
      <p className={styles['digits']}>
        {lines.check}
        <b>{[...code.check].join(' ')}</b>
      </p>
      <p className={styles['how']}>{lines.how}</p>
      <p className={styles['until']}>{lines.until}</p>
      <footer>
        <p>{lines.noName}</p>
        <p>{lines.printedAt}</p>
      </footer>
    </main>
  );
}
