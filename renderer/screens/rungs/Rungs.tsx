import type { ScriptDocument } from '#core/contract/content-calls.ts';
import { allFaults } from '#core/simulation/selectors.ts';
import { minutes } from '#core/simulation/minutes.ts';
import { RUNGS, type Rung } from '#core/simulation/types.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useScript } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { RungCard } from '#renderer/ui/RungCard.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './Rungs.module.css';

interface Props {
  readonly script: string;
  readonly procedure: string | null;
}

const WORDS = {
  watch: { name: 'rungs.watch', more: 'rungs.watchMore', icon: icons.watch, help: 3 },
  guided: { name: 'rungs.guided', more: 'rungs.guidedMore', icon: icons.guided, help: 2 },
  practice: { name: 'rungs.practice', more: 'rungs.practiceMore', icon: icons.practice, help: 1 },
  test: { name: 'rungs.test', more: 'rungs.testMore', icon: icons.test, help: 0 },
} as const;

/** Four ways to practise, as a rising stair: the machine helps less at each step. */
export function Rungs({ script, procedure }: Props) {
  const loaded = useScript(script);
  return <ContentGate loaded={loaded}>{(found) => <Stair script={found} procedure={procedure} />}</ContentGate>;
}

function Stair({ script, procedure }: { readonly script: ScriptDocument; readonly procedure: string | null }) {
  const { t, pick } = useLanguage();
  const { go, back } = useActions();
  const noTest = script.knowledge === 'generic' ? 'rungs.noTest' : script.testWithheld === true ? 'rungs.staleTest' : null;
  const open = (rung: Rung): void => go({ name: 'simulation', script: script.id, rung, procedure });
  return (
    <Screen material="notebook" onBack={back} crumb={`${pick(script.title)} › ${t('rungs.crumb')}`}>
      <div className={styles['rungs']}>
        <header>
          <h1>{t('rungs.title')}</h1>
          <p>
            {t('rungs.lead')} {script.knowledge === 'generic' && t('rungs.generic')}
          </p>
          <div className={styles['more']}>
            {allFaults(script).length > 0 && (
              <Button kind="secondary" icon={icons.pencil} onPress={() => go({ name: 'faults', script: script.id, procedure })}>
                {t('rungs.faults')}
              </Button>
            )}
            <Button kind="secondary" icon={icons.touch} onPress={() => go({ name: 'playground', script: script.id, procedure })}>
              {t('rungs.playground')}
            </Button>
          </div>
        </header>
        <div className={styles['stair']}>
          {RUNGS.map((rung, index) => (
            <RungCard
              key={rung}
              number={index + 1}
              icon={WORDS[rung].icon}
              name={t(WORDS[rung].name)}
              body={t(WORDS[rung].more)}
              help={WORDS[rung].help}
              helpLabel={t('rungs.help')}
              time={t('rungs.minutes', { minutes: minutes(script, rung) })}
              {...(rung === 'watch' ? { ribbon: t('rungs.first') } : {})}
              {...(rung === 'test' && noTest !== null ? { off: t(noTest) } : {})}
              onPress={() => open(rung)}
            />
          ))}
        </div>
      </div>
    </Screen>
  );
}
