import { useCallback, useEffect, useState } from 'react';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useNow } from '#renderer/app/now.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { ContentPanel } from './ContentPanel.tsx';
import { DisplayPanel } from './DisplayPanel.tsx';
import { Gate } from './Gate.tsx';
import { MachinePanel } from './MachinePanel.tsx';
import { NoticesPanel } from './NoticesPanel.tsx';
import { OfficePanel } from './OfficePanel.tsx';
import { PrinterPanel } from './PrinterPanel.tsx';
import { TodayPanel } from './TodayPanel.tsx';
import { useSettings } from './use-settings.ts';
import styles from './Staff.module.css';

const TABS = ['today', 'printer', 'office', 'kiosk', 'display', 'content', 'notices'] as const;
type Tab = (typeof TABS)[number];

/** The staff corner: behind a PIN, and locked again when it is left. */
export function Staff() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const { state, dispatch } = useVisit();
  const now = useNow();
  const [unlocked, setUnlocked] = useState(false);

  const leave = useCallback(() => {
    void client.call('staff.lock', {});
    dispatch({ kind: 'end', how: 'staff', now: now() });
  }, [client, dispatch, now]);
  // The corner locks; only the right to mark a hand goes along, and ends with the visit.
  const assist = useCallback(() => {
    void client.call('staff.lock', {});
    dispatch({ kind: 'assist' });
  }, [client, dispatch]);
  // Whoever held the mark by chance goes on where they were.
  const back = useCallback(() => {
    if (unlocked || state.visit === null) leave();
    else dispatch({ kind: 'back' });
  }, [unlocked, state.visit, leave, dispatch]);
  useEffect(
    () =>
      client.listen((event) => {
        if (event.name === 'staff.locked') setUnlocked(false);
      }),
    [client],
  );

  return (
    <Screen material="staff" onBack={back} crumb={t('staff.title')}>
      {unlocked ? (
        <Corner onLeave={leave} onAssist={state.visit === null ? null : assist} />
      ) : (
        <Gate onOpen={() => setUnlocked(true)} />
      )}
    </Screen>
  );
}

function Corner({ onLeave, onAssist }: { readonly onLeave: () => void; readonly onAssist: (() => void) | null }) {
  const { t } = useLanguage();
  const [tab, setTab] = useState<Tab>('today');
  const settings = useSettings();
  return (
    <div className={styles['corner']}>
      <h1 className="visually-hidden">{t('staff.title')}</h1>
      <Tabs label={t('staff.title')} tabs={TABS.map((id) => ({ id, label: t(`staff.${id}`) }))} chosen={tab} onChoose={setTab} />
      <ReadOn key={tab} label={t(`staff.${tab}`)} look={styles['panel']} role="tabpanel" of={tab}>
        {tab === 'today' && <TodayPanel />}
        {tab === 'printer' && settings.value !== null && (
          <PrinterPanel settings={settings.value} save={settings.save} saved={settings.saved} />
        )}
        {tab === 'office' && settings.value !== null && (
          <OfficePanel settings={settings.value} save={settings.save} saved={settings.saved} />
        )}
        {tab === 'kiosk' && settings.value !== null && (
          <MachinePanel settings={settings.value} save={settings.save} saved={settings.saved} />
        )}
        {tab === 'display' && settings.value !== null && (
          <DisplayPanel settings={settings.value} save={settings.save} saved={settings.saved} />
        )}
        {tab === 'content' && <ContentPanel />}
        {tab === 'notices' && <NoticesPanel />}
      </ReadOn>
      <div className={styles['foot']}>
        {onAssist !== null && (
          <Button kind="primary" icon={icons.hand} onPress={onAssist}>
            {t('staff.assist')}
          </Button>
        )}
        <Button kind="secondary" icon={icons.lock} onPress={onLeave}>
          {t('staff.leave')}
        </Button>
      </div>
    </div>
  );
}
