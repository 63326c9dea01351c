import { useState } from 'react';
import type { Script } from '#core/content/pack.ts';
import { allFaults } from '#core/simulation/selectors.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useScript } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Pager } from '#renderer/ui/Pager.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { Tile } from '#renderer/ui/Tile.tsx';
import styles from './Faults.module.css';

interface Props {
  readonly script: string;
  readonly procedure: string | null;
}

const SHOWN = 4;

/** The faults people meet, each a drill of its own. */
export function Faults({ script, procedure }: Props) {
  const loaded = useScript(script);
  return <ContentGate loaded={loaded}>{(found) => <Choice script={found} procedure={procedure} />}</ContentGate>;
}

function Choice({ script, procedure }: { readonly script: Script; readonly procedure: string | null }) {
  const { t, pick } = useLanguage();
  const { go, back } = useActions();
  const [page, setPage] = useState(0);
  const faults = allFaults(script);
  const pages = Math.max(1, Math.ceil(faults.length / SHOWN));
  return (
    <Screen material="notebook" onBack={back} crumb={`${pick(script.title)} › ${t('rungs.crumb')}`}>
      <div className={styles['faults']}>
        <header>
          <h1>{t('faults.title')}</h1>
          <p>{t('faults.lead')}</p>
        </header>
        <div className={styles['tiles']}>
          {faults.slice(page * SHOWN, page * SHOWN + SHOWN).map(({ fault }) => (
            <Tile
              key={fault.id}
              icon={icons.practice}
              name={pick(fault.title)}
              examples={pick(fault.sees)}
              tone="practice"
              onPress={() => go({ name: 'simulation', script: script.id, rung: 'practice', procedure, drill: fault.id })}
            />
          ))}
        </div>
        {pages > 1 && (
          <Pager onPress={() => setPage((page + 1) % pages)}>
            {t('faults.more')} ({page + 1}/{pages})
          </Pager>
        )}
      </div>
    </Screen>
  );
}
