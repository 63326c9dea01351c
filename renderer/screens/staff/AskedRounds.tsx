import { type AskedRound, MOST_HEADS } from '#core/group/counts.ts';
import { useQuiz } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Stepper } from './Stepper.tsx';

interface Props {
  readonly rounds: readonly AskedRound[];
  readonly onChange: (rounds: readonly AskedRound[]) => void;
}

/** Hands for each question of a meeting, as they were counted, with the share that was right; each can be put right. */
export function AskedRounds({ rounds, onChange }: Props) {
  return rounds.map((round, at) => (
    <OneRound
      key={`${round.quiz}/${round.round}`}
      round={round}
      onChange={(next) => onChange(rounds.map((other, place) => (place === at ? next : other)))}
    />
  ));
}

function OneRound({ round, onChange }: { readonly round: AskedRound; readonly onChange: (round: AskedRound) => void }) {
  const { t, pick } = useLanguage();
  const quiz = useQuiz(round.quiz);
  const { answered, right } = round;
  const found = quiz.status === 'ready' ? quiz.value.rounds.find(({ id }) => id === round.round) : undefined;
  const name = found === undefined ? `${round.quiz}/${round.round}` : pick(found.ask).replaceAll('**', '');
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {answered > 0 && right <= answered && <p>{t('records.share', { share: Math.round((right / answered) * 100) })}</p>}
      <Stepper
        label={t('records.hands')}
        value={answered}
        most={MOST_HEADS}
        onChange={(next) => onChange({ ...round, answered: next })}
      />
      <Stepper
        label={t('records.handsRight')}
        value={right}
        most={MOST_HEADS}
        onChange={(next) => onChange({ ...round, right: next })}
      />
    </section>
  );
}
