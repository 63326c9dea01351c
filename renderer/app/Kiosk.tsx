import { useEffect, useMemo, useState } from 'react';
import type { KioskClient } from '#renderer/client/client.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { IdleWarning } from '#renderer/screens/idle/IdleWarning.tsx';
import { keepFocus } from './focus-keeper.ts';
import { startHeartbeat } from './heartbeat.ts';
import { KioskContext, VisitContext, type Greeting, type Kiosk as KioskValue } from './kiosk-context.tsx';
import { LastResultContext, type LastResult } from './last-result.ts';
import { makeActions } from './make-actions.ts';
import { NowContext, useNow } from './now.ts';
import { ScreensContext } from './screens-context.ts';
import { drawScreen, ScreenSwitch, warmScreens } from './ScreenSwitch.tsx';
import { Superseded } from './Superseded.tsx';
import { Surround } from './Surround.tsx';
import { ActionsContext } from './use-actions.ts';
import { RecordContext } from './use-activity.ts';
import { forgetContent } from './use-content.ts';
import { usePushed } from './use-service-events.ts';
import { RunKeeperContext, type RunKeeper } from './run-keeper.ts';
import { useLook, useWear } from './use-look.ts';
import { useSteadyHands } from './use-steady-hands.ts';
import { useVisitState } from './use-visit-state.ts';
import { afterPaint } from './after-paint.ts';
import { createVisitRecorder } from './visit-recorder.ts';

interface Props {
  readonly client: KioskClient;
  readonly greeting: Greeting;
}

/** The running kiosk: one visit after another. */
export function Kiosk({ client, greeting }: Props) {
  const now = useNow();
  const recorder = useMemo(() => createVisitRecorder(client, undefined, afterPaint), [client]);
  const pushed = usePushed(client, greeting);
  const { state, dispatch, record } = useVisitState(pushed.defaults, recorder, now);
  const [last, setLast] = useState<LastResult | null>(null);
  const actions = useMemo(() => makeActions(dispatch, client, now, setLast), [dispatch, client, now]);
  const [runs] = useState<RunKeeper>(() => ({ current: null }));
  const { preferences, place, visit: visitId } = state;

  // A run waits while staff are in their corner or its place is being kept, and for nobody else.
  useEffect(() => {
    if (!['staff', 'keep', 'simulation'].includes(place.name)) runs.current = null;
  }, [runs, place.name]);
  useEffect(() => {
    runs.current = null;
  }, [runs, visitId]);
  useEffect(() => startHeartbeat(client, greeting.page), [client, greeting.page]);
  useEffect(() => void warmScreens(), []);
  useEffect(() => keepFocus(window), []);
  useEffect(() => {
    if (pushed.contentAge > 0) forgetContent(client);
  }, [client, pushed.contentAge]);
  useEffect(() => dispatch({ kind: 'help', help: pushed.help }), [dispatch, pushed.help]);
  useEffect(() => {
    if (state.phase === 'attract') setLast(null);
  }, [state.phase]);
  const look = useLook(pushed.display, preferences.textSize);
  useWear(preferences, look);
  useSteadyHands(pushed.display.hands, look.pxPerMm);

  const kiosk = useMemo<KioskValue>(() => ({ client, greeting, look, ...pushed }), [client, greeting, look, pushed]);
  const visit = useMemo(() => ({ state, dispatch }), [state, dispatch]);

  return (
    <LanguageProvider language={preferences.language}>
      <NowContext value={now}>
        <KioskContext value={kiosk}>
          <VisitContext value={visit}>
            <ActionsContext value={actions}>
              <RunKeeperContext value={runs}>
                <RecordContext value={record}>
                  <LastResultContext value={last}>
                    {pushed.superseded ? (
                      <Superseded />
                    ) : (
                      <Surround
                        over={
                          state.phase === 'warning' && (
                            <IdleWarning
                              secondsLeft={state.secondsLeft}
                              total={state.idle.warning}
                              onStay={() => dispatch({ kind: 'presence', now: now() })}
                              onEnd={actions.done}
                            />
                          )
                        }
                      >
                        <ScreensContext value={drawScreen}>
                          <ScreenSwitch />
                        </ScreensContext>
                      </Surround>
                    )}
                  </LastResultContext>
                </RecordContext>
              </RunKeeperContext>
            </ActionsContext>
          </VisitContext>
        </KioskContext>
      </NowContext>
    </LanguageProvider>
  );
}
