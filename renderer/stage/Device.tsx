import { useCallback } from 'react';
import type { CompiledScreen } from '#core/content/pack.ts';
import type { Localised } from '#core/basics/language.ts';
import { blockReading, visibleBlocks } from '#core/simulation/reading.ts';
import type { Value } from '#core/simulation/types.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { BrowserFrame, PaperFrame, PhoneFrame } from './Frame.tsx';
import { ScreenView } from './ScreenView.tsx';
import type { ActKind } from './stage-context.ts';

interface Props {
  readonly screen: CompiledScreen;
  /** Name of the screen in its script, by which its values are kept. */
  readonly alias: string;
  readonly values: Readonly<Record<string, Value>>;
  /** What stands in a box in place of its value, by block, while a fault lasts. */
  readonly wrong?: Readonly<Record<string, string>>;
  readonly act: (kind: ActKind, target: string) => void;
  /** Changes when another place is to be brought into view. */
  readonly step: string;
  readonly spotlight?: string | null;
  readonly region?: string | null;
  readonly missed?: string | null;
  readonly inert?: boolean;
  readonly led?: boolean;
  readonly alert?: Localised | null;
  readonly focus?: string | null;
}

/** One simulated device with the screen that is on it. */
export function Device({ screen, alias, values, wrong, act, step, ...more }: Props) {
  const { pick } = useLanguage();
  const read = useCallback(
    (block: string) => {
      const held = blockReading(screen, alias, values, block);
      const stands = wrong?.[block];
      return stands === undefined ? held : { ...held, text: stands === '' ? null : stands };
    },
    [screen, alias, values, wrong],
  );
  const view = (
    <ScreenView
      screen={screen}
      read={read}
      visible={visibleBlocks(screen, alias, values)}
      spotlight={more.spotlight ?? null}
      region={more.region ?? null}
      missed={more.missed ?? null}
      inert={more.inert ?? false}
      led={more.led ?? false}
      alert={more.alert ?? null}
      act={act}
      step={step}
      page={alias}
      focus={more.focus ?? null}
    />
  );
  if (screen.frame === 'phone') return <PhoneFrame name={pick(screen.app)}>{view}</PhoneFrame>;
  if (screen.frame === 'paper') return <PaperFrame name={pick(screen.app)}>{view}</PaperFrame>;
  return (
    <BrowserFrame name={pick(screen.app)} address={screen.address === undefined ? '' : pick(screen.address)}>
      {view}
    </BrowserFrame>
  );
}
