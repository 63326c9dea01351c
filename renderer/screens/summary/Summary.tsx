import type { ScriptDocument } from '#core/contract/content-calls.ts';
import type { Procedure } from '#core/content/procedure.ts';
import { allFaults } from '#core/simulation/selectors.ts';
import { RUNGS } from '#core/simulation/types.ts';
import type { Practice } from '#core/visit/screen.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { SlipDoor } from '#renderer/app/SlipDoor.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLastResult } from '#renderer/app/last-result.ts';
import { useProcedure, useScript } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { Seal } from '#renderer/ui/Seal.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { DoneWell } from './DoneWell.tsx';
import { HowItWent } from './HowItWent.tsx';
import { LessonDoors } from './LessonDoors.tsx';
import { StepsToRepeat } from './StepsToRepeat.tsx';
import styles from './Summary.module.css';

interface Props {
  readonly practice: Practice;
}

/** More steps than these are no part to repeat, but a practice of their own. */
const MANY = 8;

const RUNG_NAME = { watch: 'rungs.watch', guided: 'rungs.guided', practice: 'rungs.practice', test: 'rungs.test' } as const;

/** The end of a practice: what was done, what to remember, and the next thing to do. */
export function Summary({ practice }: Props) {
  const loaded = useScript(practice.script);
  return (
    <ContentGate loaded={loaded}>
      {(script) =>
        practice.drill === undefined ? (
          practice.procedure === null ? (
            <Finish practice={practice} script={script} subject={null} />
          ) : (
            <FinishOf practice={practice} script={script} procedure={practice.procedure} />
          )
        ) : (
          <Mended practice={practice} script={script} fault={practice.drill} />
        )
      }
    </ContentGate>
  );
}

/** The end of a drill: the way back once more in words, and another fault. */
function Mended({ practice, script, fault: id }: Props & { readonly script: ScriptDocument; readonly fault: string }) {
  const { t, pick } = useLanguage();
  const { go, home, back } = useActions();
  const fault = allFaults(script).find((entry) => entry.fault.id === id)?.fault;
  const { procedure } = practice;
  return (
    <Screen material="notebook" onBack={back} crumb={pick(script.title)}>
      <div className={styles['summary']}>
        <div className={styles['words']}>
          <Seal />
          <h1>{t('done.mended')}</h1>
          {fault !== undefined && (
            <p className={styles['lead']}>
              <GlossedText text={pick(fault.title)} />
            </p>
          )}
          <p className={styles['note']}>{t('done.notCertificate')}</p>
        </div>
        <aside className={styles['side']} aria-label={t('done.remember')}>
          {fault !== undefined && (
            <div className={styles['remember']}>
              <h2>{t('done.remember')}</h2>
              <ul>
                <li>
                  <GlossedText text={pick(fault.repair)} />
                </li>
                <li>
                  <GlossedText text={`${t('trouble.ask')}: ${pick(fault.ask)}`} />
                </li>
              </ul>
            </div>
          )}
          <div className={styles['acts']}>
            <Button kind="practice" icon={icons.next} onPress={() => go({ name: 'faults', script: script.id, procedure })}>
              {t('done.otherFault')}
            </Button>
            <Button kind="secondary" icon={icons.again} onPress={() => go({ ...practice, name: 'simulation' })}>
              {t('done.again')}
            </Button>
            <Button kind="quiet" icon={icons.home} onPress={home}>
              {t('done.home')}
            </Button>
          </div>
        </aside>
      </div>
    </Screen>
  );
}

/** The same, with the subject it was practised for: where that is a lesson, its next part comes next. */
function FinishOf({ procedure, ...props }: Props & { readonly script: ScriptDocument; readonly procedure: string }) {
  const loaded = useProcedure(procedure);
  return <Finish {...props} subject={loaded.status === 'ready' ? loaded.value.procedure : null} />;
}

interface FinishProps extends Props {
  readonly script: ScriptDocument;
  readonly subject: Procedure | null;
}

function Finish({ practice, script, subject }: FinishProps) {
  const { rung, procedure, repeat } = practice;
  const { t, pick } = useLanguage();
  const { go, home, back } = useActions();
  const result = useLastResult(script.id, rung);
  const helped = rung === 'watch' ? [] : (result?.toRepeat ?? []);
  // Who was helped nearly everywhere is not shown all of it: the whole once more, or the next way, is what helps.
  const again = helped.length > MANY ? [] : helped;
  const title =
    repeat !== undefined
      ? t('repeat.done')
      : rung === 'watch'
        ? t('done.watched')
        : script.end.celebrate
          ? t('done.title')
          : t('done.quiet');
  return (
    <Screen material="notebook" onBack={back} crumb={pick(script.title)}>
      <div className={styles['summary']}>
        <div className={styles['words']}>
          {script.end.celebrate && <Seal />}
          <h1>{title}</h1>
          <p className={styles['lead']}>
            <GlossedText text={pick(script.end.text)} />
          </p>
          {result !== null && rung !== 'watch' && <DoneWell {...result} />}
          {result?.passed != null && <p className={styles['verdict']}>{t(result.passed ? 'done.passed' : 'done.notYet')}</p>}
          {result !== null && rung !== 'watch' && (
            <dl className={styles['counts']}>
              {(['alone', 'hint', 'hand'] as const).map((mark) => (
                <div key={mark}>
                  <dt>{t(`done.${mark}`)}</dt>
                  <dd>{t('done.steps', { count: result[mark] })}</dd>
                </div>
              ))}
            </dl>
          )}
          <p className={styles['note']}>{t('done.notCertificate')}</p>
          {/* Where somebody has died, or lost their money, nobody is asked how it went; nor who only watched, who has practised nothing. */}
          {script.end.celebrate && rung !== 'watch' && <HowItWent script={script.id} rung={rung} />}
        </div>
        <aside className={styles['side']} aria-label={t('done.remember')}>
          {again.length > 0 && <StepsToRepeat script={script} steps={again} />}
          {again.length === 0 && script.end.remember.length > 0 && (
            <div className={styles['remember']}>
              <h2>{t('done.remember')}</h2>
              <ul>
                {script.end.remember.map((text) => (
                  <li key={text.vi}>
                    <GlossedText text={pick(text)} />
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div className={styles['acts']}>
            {again.length > 0 && (
              <Button
                kind="practice"
                icon={icons.again}
                onPress={() =>
                  go({
                    name: 'simulation',
                    script: script.id,
                    // A test is passed as a whole: its steps are practised, not tested, one by one.
                    rung: rung === 'test' ? 'practice' : rung,
                    procedure,
                    repeat: { steps: again, answers: result?.answers ?? {} },
                  })
                }
              >
                {t('repeat.go', { count: again.length })}
              </Button>
            )}
            {subject?.lesson !== undefined ? (
              <LessonDoors lesson={subject} filled={again.length === 0} />
            ) : (
              <ProcedureDoors practice={practice} script={script} filled={again.length === 0} />
            )}
            <Button kind="quiet" icon={icons.home} onPress={home}>
              {t('done.home')}
            </Button>
          </div>
        </aside>
      </div>
    </Screen>
  );
}

/** After a practice of a procedure: the next way to practise, and the slip. */
function ProcedureDoors({ practice, script, filled }: Props & { readonly script: ScriptDocument; readonly filled: boolean }) {
  const { t } = useLanguage();
  const { go } = useActions();
  const { rung, procedure } = practice;
  const next = RUNGS[RUNGS.indexOf(rung) + 1];
  const kind = filled ? 'practice' : 'secondary';
  return (
    <>
      {next !== undefined && !(next === 'test' && (script.knowledge === 'generic' || script.testWithheld === true)) ? (
        <Button
          kind={kind}
          icon={icons.next}
          onPress={() => go({ name: 'simulation', script: script.id, rung: next, procedure })}
        >
          {t('done.next', { rung: t(RUNG_NAME[next]) })}
        </Button>
      ) : (
        <Button kind={kind} icon={icons.again} onPress={() => go({ name: 'simulation', script: script.id, rung, procedure })}>
          {t('done.again')}
        </Button>
      )}
      {procedure !== null && <SlipDoor procedure={procedure} />}
    </>
  );
}
