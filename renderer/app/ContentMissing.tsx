import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { Trouble } from '#renderer/ui/Trouble.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { guideCounter } from './guide-counter.ts';
import { useKiosk } from './kiosk-context.tsx';
import { useActions } from './use-actions.ts';

/** Content that is not there (yet): what happened, that it is all right, what to do now. */
export function ContentMissing() {
  const { t } = useLanguage();
  const { office } = useKiosk();
  const { back, home, call } = useActions();
  return (
    <Screen material="paper" onBack={back}>
      <Trouble
        icon={icons.updating}
        title={t('missing.title')}
        body={t('missing.body', { counter: guideCounter(office, t) })}
        calm={t('missing.calm')}
        actions={
          <>
            <Button kind="primary" icon={icons.home} onPress={home}>
              {t('missing.other')}
            </Button>
            <Button kind="secondary" icon={icons.call} onPress={call}>
              {t('missing.call')}
            </Button>
          </>
        }
      />
    </Screen>
  );
}
