import { useCallback, useEffect, useState } from 'react';
import type { Language } from '#core/basics/language.ts';
import type { Left } from '#core/settings/left-to-do.ts';
import type { SetupStep } from '#core/settings/setup-steps.ts';
import { STAFF_ROLES, type StaffRole } from '#core/staff/roles.ts';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { useKiosk, useVisit } from '#renderer/app/kiosk-context.tsx';
import { useAnswer } from '#renderer/app/use-answer.ts';
import { useNow } from '#renderer/app/now.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { TabGroups } from '#renderer/ui/TabGroups.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { AuditPanel } from './AuditPanel.tsx';
import { CheckPanel } from './check/CheckPanel.tsx';
import { ContentPanel } from './ContentPanel.tsx';
import { DisplayPanel } from './DisplayPanel.tsx';
import { DoorPanel } from './door/DoorPanel.tsx';
import { FiguresPanel } from './FiguresPanel.tsx';
import { Gate } from './Gate.tsx';
import { KeepPanel } from './KeepPanel.tsx';
import { LeftSavedContext } from './left-saved.ts';
import { RoleContext } from './may.ts';
import { MachinePanel } from './MachinePanel.tsx';
import { MyPin } from './MyPin.tsx';
import { NoticesPanel } from './NoticesPanel.tsx';
import { OfficePanel, type OfficePart } from './OfficePanel.tsx';
import { PeoplePanel } from './PeoplePanel.tsx';
import { PresentPanel } from './PresentPanel.tsx';
import { PreviewContext } from './preview-context.ts';
import { PreviewVisit } from './PreviewVisit.tsx';
import { VirtualNote } from './printer/VirtualNote.tsx';
import { PrinterPanel } from './PrinterPanel.tsx';
import { RecordsPanel } from './RecordsPanel.tsx';
import { FirstRun } from './setup/FirstRun.tsx';
import { SetupPanel } from './setup/SetupPanel.tsx';
import { useFirstLanguage } from './setup/use-first-language.ts';
import { useLeftToDo } from './setup/use-left-to-do.ts';
import { StepBehind } from './StepBehind.tsx';
import { ReportsPanel } from './reports/ReportsPanel.tsx';
import { TodayPanel } from './TodayPanel.tsx';
import { usePresent } from './use-present.ts';
import { useSettings } from './use-settings.ts';
import styles from './Staff.module.css';

/** Tabs by what one comes for, the work of every day first, and who sees them: what somebody may not change is not offered to them. */
const GROUPS = [
  {
    id: 'daily',
    tabs: [
      { id: 'today', from: 'staff' },
      { id: 'records', from: 'staff' },
      { id: 'present', from: 'staff' },
      { id: 'door', from: 'staff' },
      { id: 'notices', from: 'staff' },
    ],
  },
  {
    id: 'sums',
    tabs: [
      { id: 'figures', from: 'staff' },
      { id: 'reports', from: 'staff' },
      { id: 'keep', from: 'staff' },
      { id: 'audit', from: 'admin' },
    ],
  },
  {
    id: 'words',
    tabs: [
      { id: 'content', from: 'staff' },
      { id: 'office', from: 'content' },
    ],
  },
  {
    id: 'machine',
    tabs: [
      { id: 'check', from: 'staff' },
      { id: 'printer', from: 'content' },
      { id: 'display', from: 'content' },
      { id: 'kiosk', from: 'content' },
      { id: 'setup', from: 'content' },
      { id: 'people', from: 'admin' },
    ],
  },
] as const;
/** Where the things that are left to set stand. */
const TAB_OF: Readonly<Record<Left['at'], Tab>> = {
  sheet: 'people',
  office: 'office',
  hours: 'office',
  khu: 'office',
  'chi-bo': 'office',
  printer: 'printer',
  display: 'display',
  use: 'kiosk',
  facts: 'office',
};
/** What stands in a part of the office of its own; all else is among its fields. */
const PART_OF: Readonly<Partial<Record<Left['at'], OfficePart>>> = { khu: 'khu', 'chi-bo': 'chi-bo' };
/** Who may set what is left. */
const MAY_SET: readonly StaffRole[] = ['content', 'admin'];
type Tab = (typeof GROUPS)[number]['tabs'][number]['id'];

/** The staff corner: behind a PIN, and locked again when it is left. */
export function Staff() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const { state, dispatch } = useVisit();
  const now = useNow();
  const [unlocked, setUnlocked] = useState(false);
  const [first, setFirst] = useState<Language | null>(null);
  const open = useCallback((chosen: Language | null) => {
    setFirst(chosen);
    setUnlocked(true);
  }, []);
  const [preview, setPreview] = useState<ProcedureDocument | null>(null);
  const endPreview = useCallback(() => setPreview(null), []);
  usePresent(unlocked);

  const leave = useCallback(() => {
    void client.call('staff.lock', {});
    dispatch({ kind: 'end', how: 'staff', now: now() });
  }, [client, dispatch, now]);
  // The corner locks; only the right to mark a hand goes along, and ends with the visit.
  const { visit } = state;
  const [trouble, setTrouble] = useState(false);
  const assist = useCallback(async () => {
    if (visit === null) return;
    const joined = await client.call('session.join', { visit });
    // Where the visit itself could not be written down, help goes on unrecorded; a disk that refuses is said before.
    if (!joined.ok && joined.error !== 'no-such-visit') {
      setTrouble(true);
      return;
    }
    void client.call('staff.lock', {});
    dispatch({ kind: 'assist', ...(joined.ok ? { session: joined.value.session } : {}) });
  }, [client, dispatch, visit]);
  // Back is back to where the visitor was: only leaving by its own button ends the visit.
  const back = useCallback(() => {
    if (state.visit === null) return leave();
    if (unlocked) void client.call('staff.lock', {});
    dispatch({ kind: 'back' });
  }, [client, unlocked, state.visit, leave, dispatch]);
  useEffect(
    () =>
      client.listen((event) => {
        if (event.name !== 'staff.locked') return;
        setUnlocked(false);
        setPreview(null);
      }),
    [client],
  );

  return (
    <PreviewContext value={setPreview}>
      {preview !== null && <PreviewVisit document={preview} onEnd={endPreview} />}
      {/* While unsaved words are tried out, the corner waits behind them with every letter. */}
      <div className={preview === null ? styles['here'] : styles['behind']}>
        <Screen material="staff" onBack={back} crumb={t('staff.title')}>
          {unlocked ? (
            <Corner first={first} onLeave={leave} onAssist={visit === null ? null : () => void assist()} trouble={trouble} />
          ) : (
            <Gate onOpen={open} />
          )}
        </Screen>
      </div>
    </PreviewContext>
  );
}

/** What whoever opened the corner may do, null until it is known; as little as can be where nobody answers. */
function useRole(): StaffRole | null {
  const status = useAnswer('staff.status', {});
  if (status === null) return null;
  return status === 'failed' ? 'staff' : (status.inside?.role ?? 'staff');
}

interface CornerProps {
  /** The language this machine was given just now, before its first PIN. */
  readonly first: Language | null;
  readonly onLeave: () => void;
  readonly onAssist: (() => void) | null;
  /** Joining could not be written down. */
  readonly trouble: boolean;
}

function Corner({ first, onLeave, onAssist, trouble }: CornerProps) {
  const { t } = useLanguage();
  const [tab, setTab] = useState<Tab>('today');
  const [officePart, setOfficePart] = useState<OfficePart>('fields');
  const [changing, setChanging] = useState(false);
  const settings = useSettings();
  const role = useRole();
  useFirstLanguage(first, settings);
  const left = useLeftToDo(settings.value, tab);
  const [ended, setEnded] = useState(false);
  // Kept as it is walked; where the disk refuses, one goes on all the same.
  const [walked, setWalked] = useState<SetupStep | null>(null);
  const at = walked ?? settings.value?.setup.at ?? 'done';
  // Only an admin can go through it all; to whoever else comes first the corner is what it always is.
  const running = role === 'admin' && at !== 'done';
  useEffect(() => {
    if (!running) return undefined;
    return () => {
      setEnded(true);
      setTab('setup');
    };
  }, [running]);
  // The recovery sheet is made by an admin alone.
  const leftHere = { ...left, list: left.list.filter((one) => role === 'admin' || one.at !== 'sheet') };
  // As many as the tab of settings lists.
  const toSet = leftHere.list.length;
  const sees = (from: StaffRole): boolean => STAFF_ROLES.indexOf(from) <= STAFF_ROLES.indexOf(role ?? 'staff');
  if (role === null || !settings.known) return <p role="status">{t('wait.loading')}</p>;
  const panel = settings.value === null ? null : { settings: settings.value, save: settings.save, saved: settings.saved };
  const go = (step: SetupStep): void => {
    setWalked(step);
    if (panel !== null) settings.save({ ...panel.settings, setup: { at: step } });
  };
  const doNext = (step: Left['at']): void => {
    setEnded(false);
    // The steps are an admin's; whoever else may set something does it where it stands.
    if (step !== 'facts' && role === 'admin') return go(step);
    setOfficePart(PART_OF[step] ?? 'fields');
    setTab(TAB_OF[step]);
  };
  if (running && panel !== null)
    return (
      <RoleContext value={role}>
        <LeftSavedContext value={settings.forget}>
          <FirstRun {...panel} left={left} at={at} onStep={go} />
        </LeftSavedContext>
      </RoleContext>
    );
  return (
    <RoleContext value={role}>
      <LeftSavedContext value={settings.forget}>
        <div className={styles['corner']}>
          <h1 className="visually-hidden">{t('staff.title')}</h1>
          <TabGroups<Tab>
            label={t('staff.title')}
            groups={GROUPS.map(({ id: group, tabs }) => ({
              id: group,
              label: t(`staff.group.${group}`),
              tabs: tabs.filter(({ from }) => sees(from)).map(({ id }) => ({ id, label: t(`staff.${id}`) })),
            }))}
            chosen={tab}
            onChoose={(chosen) => {
              setOfficePart('fields');
              setTab(chosen);
            }}
          />
          <div className={styles['work']}>
            <ReadOn key={tab} label={t(`staff.${tab}`)} look={styles['panel']} role="tabpanel" of={changing ? 'pin' : tab}>
              {tab === 'today' && !changing && MAY_SET.includes(role) && toSet > 0 && (
                <Notice tone="info" title={t('setup.leftCount', { count: toSet })} />
              )}
              {tab === 'today' && !changing && panel !== null && <VirtualNote settings={panel.settings} />}
              {changing && <MyPin onDone={() => setChanging(false)} />}
              {tab === 'today' && !changing && <TodayPanel />}
              {tab === 'records' && panel !== null && <RecordsPanel settings={panel.settings} />}
              {tab === 'present' && <PresentPanel />}
              {tab === 'figures' && <FiguresPanel listed={settings.value?.places ?? []} />}
              {tab === 'reports' && panel !== null && <ReportsPanel settings={panel.settings} save={panel.save} />}
              {tab === 'printer' && panel !== null && <PrinterPanel {...panel} />}
              {tab === 'door' && panel !== null && <DoorPanel {...panel} />}
              {tab === 'setup' && panel !== null && (
                <SetupPanel {...panel} left={leftHere} ended={ended} onReplaced={settings.look} onDo={doNext} />
              )}
              {tab === 'office' && panel !== null && <OfficePanel {...panel} first={officePart} />}
              {tab === 'kiosk' && panel !== null && <MachinePanel {...panel} />}
              {tab === 'display' && panel !== null && <DisplayPanel {...panel} />}
              {tab === 'content' && <ContentPanel />}
              {tab === 'keep' && <KeepPanel />}
              {tab === 'people' && <PeoplePanel />}
              {tab === 'audit' && <AuditPanel />}
              {tab === 'notices' && <NoticesPanel />}
              {tab === 'check' && <CheckPanel />}
            </ReadOn>
            <div role="status">{trouble && <Notice tone="hint" title={t('staff.notSaved')} />}</div>
            <div className={styles['foot']}>
              <Button
                kind="quiet"
                onPress={() => {
                  setTab('today');
                  setChanging(true);
                }}
              >
                {t('people.myPin')}
              </Button>
              <StepBehind />
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
        </div>
      </LeftSavedContext>
    </RoleContext>
  );
}
