import type { ProcedureCard } from '#core/contract/content-calls.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { ProcedureTiles } from '#renderer/app/ProcedureTiles.tsx';
import type { TileGroup } from '#renderer/app/tile-pages.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';

interface Props {
  readonly area: 'skills' | 'lookup';
  readonly page: number;
}

/** The other two doors of home: digital skills, and looking things up safely, which are told apart by their headings. */
export function Topics({ area, page }: Props) {
  const { t } = useLanguage();
  const { go, back } = useActions();
  const loaded = useCatalogue();
  const grouped = (cards: readonly ProcedureCard[]): readonly TileGroup<ProcedureCard>[] =>
    area === 'skills'
      ? [{ title: null, items: cards }]
      : [
          { title: t('topics.lookupGroup'), items: cards.filter(({ lesson }) => lesson === undefined) },
          { title: t('topics.safeGroup'), items: cards.filter(({ lesson }) => lesson !== undefined) },
        ];
  return (
    <ContentGate loaded={loaded}>
      {(content) => (
        <Screen material="paper" onBack={back} crumb={t(area === 'skills' ? 'home.skills' : 'home.lookup')}>
          <ProcedureTiles
            title={t(area === 'skills' ? 'topics.skillsTitle' : 'topics.lookupTitle')}
            lead={t('topics.lead')}
            groups={grouped(content.procedures.filter((procedure) => procedure.area === area))}
            page={page}
            onTurn={(next) => go({ name: 'topics', area, page: next })}
          />
        </Screen>
      )}
    </ContentGate>
  );
}
