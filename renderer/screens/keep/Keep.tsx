import type { Script } from '#core/content/pack.ts';
import type { Practice } from '#core/visit/screen.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useScript } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { Trouble } from '#renderer/ui/Trouble.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { KeptCode } from './KeptCode.tsx';
import { useKeep } from './use-keep.ts';

/** The place of a practice is kept, and the visitor is told by what to find it again. */
export function Keep({ practice }: { readonly practice: Practice }) {
  const loaded = useScript(practice.script);
  return <ContentGate loaded={loaded}>{(script) => <Keeping script={script} practice={practice} />}</ContentGate>;
}

function Keeping({ script, practice }: { readonly script: Script; readonly practice: Practice }) {
  const { t, pick } = useLanguage();
  const { back, home } = useActions();
  const { keeping, again, record } = useKeep(script, practice);
  return (
    <Screen material="notebook" onBack={back} crumb={`${pick(script.title)} › ${t('keep.crumb')}`}>
      {keeping.phase === 'saving' && <h1 role="status">{t('keep.saving')}</h1>}
      {keeping.phase === 'failed' && (
        <Trouble
          icon={icons.again}
          title={t('keep.failed')}
          body={t('keep.failedMore')}
          calm={t('keep.calm')}
          actions={
            <>
              <Button kind="practice" icon={icons.again} onPress={again}>
                {t('keep.tryAgain')}
              </Button>
              <Button kind="secondary" icon={icons.next} onPress={back}>
                {t('keep.goOn')}
              </Button>
            </>
          }
        />
      )}
      {keeping.phase === 'gone' && (
        <Trouble
          icon={icons.practice}
          title={t('keep.gone')}
          body={t('keep.goneMore')}
          calm={t('keep.calm')}
          actions={
            <Button kind="practice" icon={icons.home} onPress={home}>
              {t('done.home')}
            </Button>
          }
        />
      )}
      {keeping.phase === 'kept' && <KeptCode code={keeping.code} until={keeping.until} record={record} />}
    </Screen>
  );
}
