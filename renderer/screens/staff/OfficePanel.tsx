import { useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import type { PanelProps } from './PrinterPanel.tsx';
import { OfficeFields } from './OfficeFields.tsx';
import { PlacesPart } from './PlacesPart.tsx';
import styles from './Staff.module.css';

const PARTS = [
  { id: 'fields', label: 'setup.officeFields' },
  { id: 'chi-bo', label: 'setup.of.chi-bo' },
  { id: 'khu', label: 'setup.of.khu' },
] as const;
export type OfficePart = (typeof PARTS)[number]['id'];
const all = (): boolean => true;

interface Props extends PanelProps {
  /** The part that is open first. */
  readonly first: OfficePart;
}

/** What only the office knows: counters, hours, phones, local fees, and its places. */
export function OfficePanel({ first, ...props }: Props) {
  const { t } = useLanguage();
  const [part, setPart] = useState(first);
  return (
    <div className={styles['parts']}>
      <Tabs
        label={t('staff.office')}
        tabs={PARTS.map(({ id, label }) => ({ id, label: t(label) }))}
        chosen={part}
        onChoose={setPart}
      />
      {part === 'fields' ? <OfficeFields {...props} asked={all} /> : <PlacesPart {...props} key={part} kind={part} />}
    </div>
  );
}
