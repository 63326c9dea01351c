import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { ProcedureTiles } from '#renderer/app/ProcedureTiles.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';

/** The other two doors of home: digital skills, and looking things up safely. */
export function Topics({ area }: { readonly area: 'skills' | 'lookup' }) {
  const { t } = useLanguage();
  const { back } = useActions();
  const loaded = useCatalogue();
  return (
    <ContentGate loaded={loaded}>
      {(content) => (
        <Screen material="paper" onBack={back} crumb={t(area === 'skills' ? 'home.skills' : 'home.lookup')}>
          <ProcedureTiles
            title={t(area === 'skills' ? 'topics.skillsTitle' : 'topics.lookupTitle')}
            lead={t('topics.lead')}
            cards={content.procedures.filter((procedure) => procedure.area === area)}
          />
        </Screen>
      )}
    </ContentGate>
  );
}
