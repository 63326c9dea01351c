import { useId } from 'react';
import { FACES, type Face } from '#core/visit/faces.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import { icons } from './icons/icons.ts';
import styles from './Faces.module.css';

interface FacesProps {
  readonly onPick: (face: Face) => void;
  readonly onSkip: () => void;
}

const PICTURES = { easy: icons.faceEasy, fair: icons.faceFair, hard: icons.faceHard } as const;

/** How it went: one question, three faces with their words, and a way past it. Nothing waits for an answer. */
export function Faces({ onPick, onSkip }: FacesProps) {
  const { t } = useLanguage();
  const title = useId();
  return (
    <div className={styles['faces']} role="group" aria-labelledby={title}>
      <h2 id={title}>{t('felt.question')}</h2>
      <div className={styles['row']}>
        {FACES.map((face) => (
          <Button key={face} kind="secondary" icon={PICTURES[face]} onPress={() => onPick(face)}>
            {t(`felt.${face}`)}
          </Button>
        ))}
        <Button kind="quiet" onPress={onSkip}>
          {t('felt.skip')}
        </Button>
      </div>
    </div>
  );
}
