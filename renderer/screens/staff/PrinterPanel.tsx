import { useState } from 'react';
import type { Settings } from '#core/contract/shapes.ts';
import { PRINTER_USES, type PrinterUse } from '#core/settings/printers.ts';
import { PrinterCard } from './printer/PrinterCard.tsx';
import { PrinterPick } from './printer/PrinterPick.tsx';
import { TestPagePart } from './printer/TestPagePart.tsx';
import { usePrinters } from './printer/use-printers.ts';
import { VirtualNote } from './printer/VirtualNote.tsx';
import { SavedNote } from './SavedNote.tsx';
import styles from './Staff.module.css';
import type { Save, Saved } from './use-settings.ts';

export interface PanelProps {
  readonly settings: Settings;
  readonly saved: Saved;
  readonly save: Save;
}

type Page = { readonly kind: 'choose' | 'test'; readonly use: PrinterUse } | null;

/** The two printers of the kiosk: of slips, and of papers of the office. */
export function PrinterPanel(props: PanelProps) {
  const { settings, saved } = props;
  const [page, setPage] = useState<Page>(null);
  const { found, look, known, asking, ask } = usePrinters(JSON.stringify([settings.printer, settings.officePrinter]));
  const close = (): void => setPage(null);
  if (page?.kind === 'choose')
    return <PrinterPick {...props} key={page.use} use={page.use} found={found} onLook={look} onDone={close} />;
  if (page?.kind === 'test')
    return <TestPagePart {...props} use={page.use} onDone={close} onChoose={() => setPage({ kind: 'choose', use: page.use })} />;
  return (
    <div className={styles['stack']}>
      <VirtualNote settings={settings} />
      <div className={styles['columns']}>
        {PRINTER_USES.map((use) => (
          <PrinterCard
            key={use}
            use={use}
            settings={settings}
            queues={found?.queues ?? []}
            known={known}
            asking={asking}
            onAsk={ask}
            onChoose={() => setPage({ kind: 'choose', use })}
            onTest={() => setPage({ kind: 'test', use })}
          />
        ))}
      </div>
      {saved === 'not-saved' && <SavedNote saved={saved} />}
    </div>
  );
}
