import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { usePress } from '#renderer/ui/use-press.ts';
import styles from './AnswerRow.module.css';

/** `also`: right beside the one that is. */
export type Told = 'right' | 'also' | 'chosen' | 'other';

interface Props {
  readonly label: string;
  /** Null while it can be chosen; then how it stands. */
  readonly told: Told | null;
  readonly onPress: () => void;
}

/** One answer: a block to press; once the question is answered, a line that says how it stands, in words and by a mark. */
export function AnswerRow({ label, told, onPress }: Props) {
  const { t } = useLanguage();
  const press = usePress(onPress);
  if (told === null)
    return (
      <button type="button" className={styles['answer']} {...press}>
        {label}
      </button>
    );
  return (
    <p className={styles['answer']} data-told={told === 'also' ? 'right' : told}>
      {told !== 'other' && <Icon of={told === 'chosen' ? icons.pencil : icons.done} />}
      <b>{label}</b>
      {told !== 'other' && <em>{t(WORDS[told])}</em>}
    </p>
  );
}

const WORDS = { right: 'quiz.rightOne', also: 'quiz.alsoRight', chosen: 'quiz.chosen' } as const;
