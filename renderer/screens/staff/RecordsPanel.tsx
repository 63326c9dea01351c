import { useState } from 'react';
import type { Settings } from '#core/contract/shapes.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { GroupsPart } from './GroupsPart.tsx';
import { HelpsPart } from './HelpsPart.tsx';
import { TallyPart } from './TallyPart.tsx';
import styles from './Records.module.css';

const PARTS = ['helps', 'tallies', 'groups'] as const;

/** What staff write down of the day: help given, tallies, sessions with a group. */
export function RecordsPanel({ settings: { places } }: { readonly settings: Settings }) {
  const { t } = useLanguage();
  const [part, setPart] = useState<(typeof PARTS)[number]>('helps');
  return (
    <div className={styles['editing']}>
      <Tabs
        label={t('staff.records')}
        tabs={PARTS.map((id) => ({ id, label: t(`records.${id}`) }))}
        chosen={part}
        onChoose={setPart}
      />
      {part === 'helps' && <HelpsPart />}
      {part === 'tallies' && <TallyPart listed={places} />}
      {part === 'groups' && <GroupsPart listed={places} />}
    </div>
  );
}
