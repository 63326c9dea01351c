import { LANGUAGES, TEXT_SIZES, THEMES } from '#core/basics/language.ts';
import { allFaults } from '#core/simulation/selectors.ts';
import { RUNGS } from '#core/simulation/types.ts';
import { icons } from '#renderer/ui/icons/icons.ts';
import { ALL_FAULTS } from '../choice.ts';
import { useWords } from '../language/words.tsx';
import { Pick } from '../parts/Pick.tsx';
import { Segments } from '../parts/Segments.tsx';
import { KIOSK_SCREENS } from './kiosk-screens.ts';
import type { PlayProps } from './PlayPane.tsx';
import styles from './PlayPane.module.css';

const NONE = '';
const DRILL = 'drill:';

/** All that a run can be looked at with: rung, faults, answers, language, sizes, theme, screen. */
export function PlayTools({ shown, choice, change, go }: Pick<PlayProps, 'shown' | 'choice' | 'change' | 'go'>) {
  const { t, pick } = useWords();
  const { script } = shown;
  const faults = allFaults(script).map(({ fault }) => ({ value: fault.id, label: pick(fault.title) }));
  const drilled = choice.drill ? faults.filter(({ value }) => value === choice.faults) : [];
  return (
    <div className={styles['tools']}>
      <Segments
        label={t('play.rung')}
        options={RUNGS.map((rung) => ({ value: rung, label: t(`play.${rung}`), icon: icons[rung] }))}
        chosen={choice.rung}
        onChoose={(rung) => go(choice.at, { rung })}
      />
      <Segments
        label={t('play.language')}
        options={LANGUAGES.map((language) => ({ value: language, lang: language, label: language.toUpperCase() }))}
        chosen={choice.spoken}
        onChoose={(spoken) => change({ spoken })}
      />
      <Pick
        plain
        label={t('play.size')}
        options={TEXT_SIZES.map((size) => ({ value: size, label: t(`play.${size}`) }))}
        chosen={choice.size}
        onChoose={(size) => change({ size })}
      />
      <Pick
        plain
        label={t('play.theme')}
        options={THEMES.map((theme) => ({ value: theme, label: t(`play.${theme}`) }))}
        chosen={choice.theme}
        onChoose={(theme) => change({ theme })}
      />
      <Pick
        plain
        label={t('play.screen')}
        options={KIOSK_SCREENS.map((screen) => ({ value: screen, label: screen.replace('x', ' × ') }))}
        chosen={choice.screen}
        onChoose={(screen) => change({ screen })}
      />
      <Pick
        plain
        label={t('play.fault')}
        options={[
          { value: NONE, label: t('play.noFault') },
          { value: ALL_FAULTS, label: t('play.allFaults') },
          ...faults,
          ...drilled.map(({ value, label }) => ({ value: DRILL + value, label: t('play.drilled', { title: label }) })),
        ]}
        chosen={choice.drill ? DRILL + (choice.faults ?? '') : (choice.faults ?? NONE)}
        onChoose={(chosen) => {
          if (!chosen.startsWith(DRILL)) go(choice.at, { faults: chosen === NONE ? null : chosen, drill: false });
        }}
      />
      {script.questions.map((question) => (
        <Pick
          key={question.id}
          plain
          label={t('play.answer', { question: pick(question.ask) })}
          options={[
            { value: NONE, label: t('play.asked') },
            ...question.options.map((option) => ({ value: option.id, label: pick(option.label) })),
          ]}
          chosen={choice.answers[question.id] ?? NONE}
          onChoose={(option) => {
            const { [question.id]: _, ...others } = choice.answers;
            // Another way begins at its beginning; so does one that is asked for.
            go(null, { drill: false, answers: option === NONE ? others : { ...others, [question.id]: option } });
          }}
        />
      ))}
      {choice.rung === 'test' && script.knowledge === 'generic' && <p className={styles['note']}>{t('play.noTest')}</p>}
    </div>
  );
}
