import { useContext, useEffect, useMemo, useReducer, useState } from 'react';
import type { ProcedureDocument } from '#core/contract/content-calls.ts';
import { awaitVisitor, visitReducer, type VisitEvent, type VisitState } from '#core/visit/machine.ts';
import type { Place } from '#core/visit/screen.ts';
import { KioskContext, useKiosk, useVisit, VisitContext } from '#renderer/app/kiosk-context.tsx';
import { LastResultContext, type LastResult } from '#renderer/app/last-result.ts';
import { makeActions } from '#renderer/app/make-actions.ts';
import { useNow } from '#renderer/app/now.ts';
import { RunKeeperContext, type RunKeeper } from '#renderer/app/run-keeper.ts';
import { ScreensContext } from '#renderer/app/screens-context.ts';
import { ActionsContext } from '#renderer/app/use-actions.ts';
import { RecordContext } from '#renderer/app/use-activity.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { HeadControl } from '#renderer/ui/head-control.ts';
import { icons } from '#renderer/ui/icons/icons.ts';
import { previewClient } from './preview-client.ts';

/** Leaving is never asked about: there is nothing to lose. */
function reduce(state: VisitState, event: VisitEvent): VisitState {
  return event.kind === 'unfinished' || event.kind === 'staff' ? state : visitReducer(state, event);
}

interface Props {
  readonly document: ProcedureDocument;
  readonly onEnd: () => void;
}

/**
 * A procedure with words that are not saved yet, as a citizen would go through it: page, slip, and the practice on every rung. A visit of its own
 * that nobody writes down; going home, or back from the first page, leads to the corner again.
 */
export function PreviewVisit({ document, onEnd }: Props) {
  const { t } = useLanguage();
  const kiosk = useKiosk();
  const { state: around } = useVisit();
  const now = useNow();
  const draw = useContext(ScreensContext);
  const client = useMemo(() => previewClient(kiosk.client, document), [kiosk.client, document]);
  const [state, dispatch] = useReducer(reduce, null, () => begun(around, { name: 'procedure', id: document.procedure.id }));
  const [last, setLast] = useState<LastResult | null>(null);
  const [runs] = useState<RunKeeper>(() => ({ current: null }));
  const actions = useMemo(() => makeActions(dispatch, client, now, setLast), [client, now]);
  const inner = useMemo(() => ({ ...kiosk, client }), [kiosk, client]);
  // The keys and the pace are the preview's own; how large and in which colours, the page around it says.
  const visit = useMemo(() => ({ state, dispatch }), [state]);
  const over = state.phase === 'attract' || state.place.name === 'home';
  useEffect(() => {
    if (over) onEnd();
  }, [over, onEnd]);
  if (over || draw === null) return null;
  return (
    <KioskContext value={inner}>
      <VisitContext value={visit}>
        <ActionsContext value={actions}>
          <RunKeeperContext value={runs}>
            <RecordContext value={forget}>
              <LastResultContext value={last}>
                <HeadControl
                  value={
                    <Button kind="secondary" icon={icons.pencil} label={t('staff.wordTryEndMore')} onPress={onEnd}>
                      {t('staff.wordTryEnd')}
                    </Button>
                  }
                >
                  {draw(state.place)}
                </HeadControl>
              </LastResultContext>
            </RecordContext>
          </RunKeeperContext>
        </ActionsContext>
      </VisitContext>
    </KioskContext>
  );
}

const forget = (): void => {};

function begun({ preferences, idle }: VisitState, place: Place): VisitState {
  const waiting = awaitVisitor(preferences, idle);
  const visiting = visitReducer(waiting, { kind: 'touch-start', visit: crypto.randomUUID(), now: 0 });
  return visitReducer(visiting, { kind: 'replace', place });
}
