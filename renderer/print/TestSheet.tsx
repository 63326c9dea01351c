import { HARD_LETTERS, testPageLines, type TestPage } from '#core/print-test/test-page.ts';
import { testWidths } from '#core/print-test/test-paper.ts';
import { isRoll } from '#core/slip/paper-sizes.ts';
import type { QrModules } from '#core/slip/qr.ts';
import { Host } from './Host.tsx';
import { PrintedQr } from './PrintedQr.tsx';
import { TestRuler } from './TestRuler.tsx';
import styles from './TestSheet.module.css';

interface Props {
  readonly page: TestPage;
  /** Of the code, where there is one. */
  readonly modules: QrModules | null;
}

/** The page a printer is tried with: a ruler as wide as the paper takes, four hard letters, a code, and a band of ink. */
export function TestSheet({ page, modules }: Props) {
  const { paper, qr } = page;
  const lines = testPageLines(page);
  const { width, printed } = testWidths(paper);
  return (
    <main
      className={styles['sheet']}
      data-roll={isRoll(paper) || undefined}
      style={{ inlineSize: `${width}mm`, paddingInline: `${(width - printed) / 2}mm` }}
    >
      <TestRuler millimetres={printed} />
      <header>
        <h1>{lines.title}</h1>
        <p>{lines.use}</p>
      </header>
      <p className={styles['letters']} lang="vi">
        {HARD_LETTERS.map((letter) => (
          <b key={letter}>{letter}</b>
        ))}
      </p>
      <ul>
        <li>{lines.letters}</li>
        <li>{lines.ruler}</li>
      </ul>
      {qr !== null && modules !== null && (
        <div className={styles['qr']}>
          {/* Office paper takes the code of the largest slip. */}
          <PrintedQr modules={modules} paper={paper === 'a4-landscape' ? 'a4' : paper} label={lines.qrLabel} />
          <p>
            {lines.scan}
            <b>
              <Host host={qr.host} />
            </b>
          </p>
        </div>
      )}
      <p className={styles['answer']}>{lines.answer}</p>
      <footer>{lines.printedAt}</footer>
    </main>
  );
}
