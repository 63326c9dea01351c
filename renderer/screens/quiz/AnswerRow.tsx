import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { usePress } from '#renderer/ui/use-press.ts';
import styles from './AnswerRow.module.css';

interface Props {
  readonly label: string;
  /** Null while it can be chosen; then whether it is the right one, and whether it was chosen. */
  readonly told: { readonly right: boolean; readonly chosen: boolean } | null;
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
  const { right, chosen } = told;
  return (
    <p className={styles['answer']} data-told={right ? 'right' : chosen ? 'chosen' : 'other'}>
      {(right || chosen) && <Icon of={right ? icons.done : icons.pencil} />}
      <b>{label}</b>
      {(right || chosen) && <em>{t(right ? 'quiz.rightOne' : 'quiz.chosen')}</em>}
    </p>
  );
}
