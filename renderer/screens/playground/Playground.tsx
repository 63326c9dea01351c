import { useMemo, useReducer, useState } from 'react';
import type { Script } from '#core/content/pack.ts';
import { worldOf } from '#core/simulation/links.ts';
import { play, startPlayground, type Playground as State, type PlaygroundEvent } from '#core/simulation/playground.ts';
import { leafBlocks } from '#core/simulation/reading.ts';
import { typedField } from '#core/simulation/typed-field.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useScript } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Device } from '#renderer/stage/Device.tsx';
import { Devices } from '#renderer/stage/Devices.tsx';
import type { ActKind } from '#renderer/stage/stage-context.ts';
import { TypingSheet } from '#renderer/stage/TypingSheet.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { FreeCard } from './FreeCard.tsx';
import styles from './Playground.module.css';

/** The simulated portal and phone with everything linked: go anywhere, undo anything, nothing counted. */
export function Playground({ script }: { readonly script: string }) {
  const loaded = useScript(script);
  return <ContentGate loaded={loaded}>{(found) => <Free key={found.id} script={found} />}</ContentGate>;
}

interface Place {
  readonly alias: string;
  readonly target: string;
}

function Free({ script }: { readonly script: Script }) {
  const { pick, t } = useLanguage();
  const { back, setKeyboard } = useActions();
  const { state: visit } = useVisit();
  const world = useMemo(() => worldOf(script), [script]);
  const [state, send] = useReducer(
    (former: State, event: PlaygroundEvent) => play(script, world, former, event),
    world,
    startPlayground,
  );
  const [typing, setTyping] = useState<Place | null>(null);
  const { page, phone } = state.view;
  const device = (alias: string | null) => {
    const screen = alias === null ? undefined : script.screens[alias];
    if (alias === null || screen === undefined) return null;
    const act = (kind: ActKind, target: string): void => {
      if (kind === 'type') setTyping({ alias, target });
      else send({ kind, alias, target });
    };
    return <Device screen={screen} alias={alias} values={state.values} act={act} step={alias} />;
  };
  const screen = typing === null ? undefined : script.screens[typing.alias];
  const field = typing === null || screen === undefined ? null : typedField(screen, typing.target);
  const rows = [page, phone].flatMap((alias) => {
    const shown = alias === null ? undefined : script.screens[alias];
    return leafBlocks(shown?.blocks ?? []).flatMap((block) => {
      const typed = shown === undefined ? null : typedField(shown, block.id);
      return typed === null ? [] : [{ id: `${alias ?? ''}/${block.id}`, label: typed.label, sample: typed.sample }];
    });
  });
  return (
    <Screen material="notebook" onBack={back} crumb={`${pick(script.title)} › ${t('play.title')}`}>
      <div className={styles['layout']}>
        <Devices page={device(page)} phone={device(phone)} on={page === null ? 'phone' : 'page'} />
        <FreeCard
          note={state.note}
          rows={rows}
          begun={state.past.length > 0}
          onUndo={() => send({ kind: 'undo' })}
          onOver={() => send({ kind: 'start-over' })}
          onLeave={back}
        />
      </div>
      {typing !== null && field !== null && (
        <TypingSheet
          key={`${typing.alias}/${typing.target}`}
          label={pick(field.label)}
          sample={field.sample}
          accepted={field.accepted}
          kind={field.kind}
          order={visit.preferences.keyboard}
          onOrder={setKeyboard}
          onFill={null}
          onClose={() => setTyping(null)}
          onDone={(index) => {
            if (index !== null) setTyping(null);
            send(index === null ? { kind: 'refuse', ...typing } : { kind: 'fill', ...typing, index });
          }}
        />
      )}
    </Screen>
  );
}
