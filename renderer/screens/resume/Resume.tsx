import { PICTURES } from '#core/resume/pictures.ts';
import { PICTURE_NAMES } from '#core/resume/picture-names.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CodeSlots } from '#renderer/ui/CodeSlots.tsx';
import { DigitKeys } from '#renderer/ui/DigitKeys.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PictureTile } from '#renderer/ui/PictureTile.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './Resume.module.css';
import { useResume, type ResumeAnswer } from './use-resume.ts';

const SAID = {
  unknown: { tone: 'hint', title: 'resume.unknown', more: 'resume.unknownMore' },
  expired: { tone: 'info', title: 'resume.expired', more: 'resume.expiredMore' },
  locked: { tone: 'info', title: 'resume.locked', more: 'resume.lockedMore' },
  away: { tone: 'hint', title: 'resume.away', more: 'resume.awayMore' },
  gone: { tone: 'info', title: 'resume.gone', more: 'resume.goneMore' },
} as const;

/** Taking a kept place up again: first the pictures, then the digits, one thing at a time. */
export function Resume() {
  const { t, pick } = useLanguage();
  const { back } = useActions();
  const { pictures, digits, busy, answer, choose, clear, digit, backspace } = useResume();
  const choosing = pictures.length < 3;
  return (
    <Screen material="notebook" onBack={back} crumb={t('resume.title')}>
      <div className={styles['resume']}>
        <header className={styles['head']}>
          <div role="status">
            <h1>{t('resume.title')}</h1>
            {choosing && answer !== null ? (
              <Told answer={answer} />
            ) : (
              <p>{t(choosing ? 'resume.pictures' : busy && answer === null ? 'resume.looking' : 'resume.digits')}</p>
            )}
          </div>
          <CodeSlots pictures={pictures} digits={choosing ? null : digits} size="small" label={t('resume.title')} />
        </header>
        {choosing ? (
          <ul className={styles['grid']}>
            {PICTURES.map((picture) => (
              <li key={picture}>
                <PictureTile
                  of={picture}
                  name={pick(PICTURE_NAMES[picture])}
                  chosen={pictures.includes(picture)}
                  onPress={() => choose(picture)}
                />
              </li>
            ))}
          </ul>
        ) : (
          <div className={styles['pad']}>
            <div className={styles['said']}>
              <div role="status">{answer !== null && <Answer answer={answer} />}</div>
              <Button kind="secondary" icon={icons.again} onPress={clear}>
                {t('resume.clear')}
              </Button>
            </div>
            <DigitKeys off={busy} onDigit={digit} onBackspace={backspace} />
          </div>
        )}
      </div>
    </Screen>
  );
}

/** The answer to the last code, over the pictures that are chosen anew. */
function Told({ answer }: { readonly answer: ResumeAnswer }) {
  const { t } = useLanguage();
  const { title, more } = SAID[answer.kind];
  return (
    <>
      <p className={styles['told']}>{t(title)}</p>
      <p>{t(more, { left: answer.kind === 'unknown' ? answer.left : 0 })}</p>
    </>
  );
}

function Answer({ answer }: { readonly answer: ResumeAnswer }) {
  const { t } = useLanguage();
  const { tone, title, more } = SAID[answer.kind];
  const left = answer.kind === 'unknown' ? answer.left : 0;
  return (
    <Notice tone={tone} title={t(title)}>
      {t(more, { left })}
    </Notice>
  );
}
