import { useState } from 'react';
import { MeetingPick } from '#renderer/app/MeetingPick.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { PlansPart } from './plans/PlansPart.tsx';
import styles from './Staff.module.css';

/** Meetings held with the kiosk: one is chosen and started, or put together anew. */
export function PresentPanel() {
  const { t } = useLanguage();
  const [composing, setComposing] = useState(false);
  if (composing) return <PlansPart onBack={() => setComposing(false)} />;
  return (
    <div className={styles['stack']}>
      {/* Before the list, which is longer than a low screen. */}
      <div>
        <Button kind="secondary" icon={icons.pencil} onPress={() => setComposing(true)}>
          {t('plans.title')}
        </Button>
      </div>
      <MeetingPick />
    </div>
  );
}
