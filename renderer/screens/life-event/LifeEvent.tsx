import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { ProcedureTiles } from '#renderer/app/ProcedureTiles.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';

/** The procedures of one life event, where there is more than one. */
export function LifeEvent({ id }: { readonly id: string }) {
  const { t, pick } = useLanguage();
  const { back } = useActions();
  const loaded = useCatalogue();
  return (
    <ContentGate loaded={loaded}>
      {(content) => {
        const event = content.lifeEvents.find((other) => other.id === id);
        const name = event === undefined ? t('event.title') : pick(event.name);
        return (
          <Screen material="paper" onBack={back} crumb={`${t('catalogue.crumb')} › ${name}`}>
            <ProcedureTiles
              title={name}
              lead={t('event.title')}
              cards={content.procedures.filter((procedure) => procedure.lifeEvents.includes(id))}
            />
          </Screen>
        );
      }}
    </ContentGate>
  );
}
