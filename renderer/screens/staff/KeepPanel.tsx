import { useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { BackupPart } from './keep/BackupPart.tsx';
import { RestorePart } from './keep/RestorePart.tsx';
import { RetentionPart } from './keep/RetentionPart.tsx';
import { StoredPart } from './keep/StoredPart.tsx';
import { MergePart } from './merge/MergePart.tsx';
import { useMay } from './may.ts';
import styles from './Records.module.css';

const PARTS = ['backup', 'restore', 'retention', 'stored', 'merge'] as const;

/** The data itself: its copies, how long it stays, what there is of it, and what several kiosks have together. */
export function KeepPanel() {
  const { t } = useLanguage();
  const mayMerge = useMay('content');
  const parts = PARTS.filter((id) => id !== 'merge' || mayMerge);
  const [part, setPart] = useState<(typeof PARTS)[number]>('backup');
  return (
    <div className={styles['editing']}>
      <Tabs label={t('staff.keep')} tabs={parts.map((id) => ({ id, label: t(`keep.${id}`) }))} chosen={part} onChoose={setPart} />
      {part === 'backup' && <BackupPart />}
      {part === 'restore' && <RestorePart />}
      {part === 'retention' && <RetentionPart />}
      {part === 'stored' && <StoredPart />}
      {part === 'merge' && <MergePart />}
    </div>
  );
}
