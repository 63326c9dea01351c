import type { Script } from '#core/content/pack.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import rest from '#renderer/screens/simulation/Rest.module.css';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { createWords } from '../language/words.tsx';

interface Props {
  readonly script: Script;
  readonly drill: boolean;
  readonly onAgain: () => void;
}

/** Where a run ends: what the lesson says there. The result of the kiosk belongs to a visit, and there is none here. */
export function Ending({ script, drill, onAgain }: Props) {
  const { language, pick } = useLanguage();
  const { t } = createWords(language);
  const { text, remember } = script.end;
  return (
    <div className={rest['rest']}>
      <h2>{t(drill ? 'end.mended' : 'end.done')}</h2>
      {!drill && <p>{pick(text)}</p>}
      {!drill && remember.length > 0 && (
        <div>
          <p>
            <b>{t('end.remember')}</b>
          </p>
          <ul>
            {remember.map((line) => (
              <li key={line.vi}>{pick(line)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={rest['acts']}>
        <Button kind="practice" icon={icons.again} onPress={onAgain}>
          {t('end.again')}
        </Button>
      </div>
    </div>
  );
}
