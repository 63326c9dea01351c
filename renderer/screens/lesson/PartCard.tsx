import type { LessonPart } from '#core/visit/lesson-path.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import { icons } from '#renderer/ui/icons/icons.ts';
import { usePress } from '#renderer/ui/use-press.ts';
import styles from './PartCard.module.css';

const ICONS = {
  opening: contentIcon('notebook'),
  watch: icons.watch,
  guided: icons.guided,
  practice: icons.practice,
  quiz: contentIcon('question'),
  slip: contentIcon('receipt'),
} as const;

interface Props {
  readonly part: LessonPart;
  readonly number: number;
  readonly name: string;
  readonly state: 'open' | 'now' | 'done';
  readonly onPress: () => void;
}

/** One part of a lesson: a stop on its way. Each may be pressed at any time. */
export function PartCard({ part, number, name, state, onPress }: Props) {
  const { t } = useLanguage();
  const press = usePress(onPress);
  return (
    <button type="button" className={styles['part']} data-state={state} {...press}>
      <i aria-hidden="true">{state === 'done' ? <Icon of={icons.done} /> : number}</i>
      <Icon of={ICONS[part]} />
      <b>{name}</b>
      {state !== 'open' && <span>{t(state === 'done' ? 'lesson.done' : 'lesson.now')}</span>}
    </button>
  );
}
