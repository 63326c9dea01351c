import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { needsStaff } from '#core/printing/trouble.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { useReading } from '#renderer/speech/use-reading.ts';
import { Announcer } from '#renderer/ui/Announcer.tsx';
import { Bar } from '#renderer/ui/Bar.tsx';
import { Covered } from '#renderer/ui/covered.ts';
import { Curtain } from '#renderer/ui/Curtain.tsx';
import { HeadControl } from '#renderer/ui/head-control.ts';
import { HelpBanner } from '#renderer/ui/HelpBanner.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { RaiseStrip } from '#renderer/ui/RaiseStrip.tsx';
import { ReadingPanel } from '#renderer/ui/ReadingPanel.tsx';
import { TextSizePanel } from '#renderer/ui/TextSizePanel.tsx';
import { useAssistHead } from './EndAssist.tsx';
import { guideCounter } from './guide-counter.ts';
import { useKiosk, useVisit } from './kiosk-context.tsx';
import { useNow } from './now.ts';
import styles from './Surround.module.css';
import { useCall } from './use-call.ts';
import { useRaiseForFocus } from './use-raise-for-focus.ts';
import { useActions } from './use-actions.ts';

/** What is always there: the bar, the size panel, the call for staff, the quiet word while the service is away. `over` lies over all of it. */
export function Surround({ children, over }: { readonly children: ReactNode; readonly over?: ReactNode }) {
  const { t } = useLanguage();
  const { client, greeting, help, office, connected, look, defaults, notices, printer, officePrinter } = useKiosk();
  const { state, dispatch } = useVisit();
  const actions = useActions();
  const now = useNow();
  const [sizes, setSizes] = useState(false);
  const { preferences, place, phase, visit, curtain } = state;
  // What one visitor opened is not there for the next.
  useEffect(() => setSizes(false), [visit]);
  const { language, speech } = preferences;
  const heard = useCallback(() => dispatch({ kind: 'presence', now: now() }), [dispatch, now]);
  const voice = useReading(
    client,
    { language, ...speech },
    `${visit ?? ''} ${JSON.stringify(place)}`,
    place.name === 'staff' || curtain,
    heard,
  );
  const { reading } = voice;
  useEffect(() => {
    if (reading) dispatch({ kind: 'aloud' });
  }, [reading, dispatch]);
  const counter = guideCounter(office, t);
  const assist = useAssistHead();
  // A drill is short: there is no place in it to come back to.
  const keeps = place.name === 'simulation' && place.drill === undefined;
  const calling = useCall(actions.call);
  const lower = actions.setReach;
  useRaiseForFocus(
    preferences.reach,
    useCallback(() => lower(false), [lower]),
  );
  const goHome = (): void => {
    setSizes(false);
    if (place.name === 'home') actions.done();
    else actions.home();
  };
  return (
    <Covered value={curtain}>
      <div className={styles['glass']}>
        {greeting.demo === true && <p className={styles['demo']}>{t('staff.demoMark')}</p>}
        {preferences.reach && <RaiseStrip onRaise={() => actions.setReach(false)} />}
        <div className={styles['surround']}>
          <Bar
            here={phase === 'attract' || place.name === 'home'}
            textSize={preferences.textSize}
            help={help}
            counter={counter}
            // A printer that wants looking after is one more thing, for as long as it does.
            notices={notices + [printer, officePrinter].filter((one) => one !== null && needsStaff(one)).length}
            reading={voice.available && defaults.voice.on ? { on: voice.reading, onToggle: voice.toggle } : null}
            onHome={goHome}
            onTextSize={() => setSizes(!sizes)}
            onCover={phase === 'attract' ? null : () => actions.setCurtain(true)}
            onLower={() => actions.setReach(true)}
            onLanguage={actions.setLanguage}
            onCall={calling.press}
            onStaff={() => dispatch({ kind: 'staff', now: now() })}
          />
          {/* Behind a curtain nothing can be seen, read aloud or reached. */}
          <div className={styles['page']} inert={curtain}>
            <HeadControl value={assist.control}>{children}</HeadControl>
            <Announcer text={assist.said} />
          </div>
          {voice.reading && <ReadingPanel speech={speech} onSpeech={actions.setSpeech} onAgain={voice.again} />}
          {sizes && !curtain && (
            <TextSizePanel
              sizes={look.sizes}
              size={preferences.textSize}
              theme={preferences.theme}
              onSize={actions.setTextSize}
              onTheme={actions.setTheme}
              onClose={() => setSizes(false)}
            />
          )}
          <HelpBanner
            help={help}
            counter={counter}
            onComing={() => void client.call('help.answer', { help: 'coming' })}
            onCancel={() => void client.call('help.answer', { help: 'none' })}
          />
          {!connected && (
            <p className={styles['away']} role="status">
              {t('wait.reconnecting')}
            </p>
          )}
          <LazyDialog
            open={state.leaving !== null}
            title={t('sim.leaveTitle')}
            body={t(keeps ? 'keep.leaveBody' : 'sim.leaveBody')}
            primary={{ label: t('sim.leaveNo'), onPress: () => dispatch({ kind: 'leave-no' }) }}
            secondary={{ label: t('sim.leaveYes'), onPress: () => dispatch({ kind: 'leave-yes' }) }}
            {...(keeps ? { other: { label: t('keep.leave'), onPress: () => dispatch({ kind: 'leave-keep' }) } } : {})}
            safe="primary"
          />
          <LazyDialog {...calling.question} />
        </div>
        {curtain && <Curtain onOpen={() => actions.setCurtain(false)} onDone={actions.done} />}
        {over}
      </div>
    </Covered>
  );
}
