import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { ProcedureTiles } from '#renderer/app/ProcedureTiles.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';

/** The procedures of one life event, where there is more than one. */
export function LifeEvent({ id, page }: { readonly id: string; readonly page: number }) {
  const { t, pick } = useLanguage();
  const { go, back } = useActions();
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
              groups={[{ title: null, items: content.procedures.filter(({ lifeEvents }) => lifeEvents.includes(id)) }]}
              page={page}
              onTurn={(next) => go({ name: 'life-event', id, page: next })}
            />
          </Screen>
        );
      }}
    </ContentGate>
  );
}
