import { useMemo } from 'react';
import { standing, type ListedPlace } from '#core/tally/place-list.ts';
import { STANDING_PLACES } from '#core/tally/kinds.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';

export interface NamedChoice {
  readonly value: string;
  readonly label: string;
}

interface Names {
  readonly procedures: readonly NamedChoice[];
  /** Lessons by their script: what can be practised again. */
  readonly lessons: readonly NamedChoice[];
  readonly procedure: (id: string) => string;
  readonly script: (id: string) => string;
}

/** What the ids of the content are called. An id that has no name any more stands for itself. */
export function useNames(): Names {
  const { pick } = useLanguage();
  const catalogue = useCatalogue();
  const cards = catalogue.status === 'ready' ? catalogue.value.procedures : null;
  return useMemo(() => {
    const all = cards ?? [];
    const named = all.map((card) => ({ value: card.id, label: pick(card.name) }));
    const byScript = all.flatMap((card) =>
      card.script === undefined ? [] : [{ value: card.script, label: pick(card.name), lesson: card.lesson !== undefined }],
    );
    const nameIn = (list: readonly NamedChoice[]) => (id: string) => list.find(({ value }) => value === id)?.label ?? id;
    return {
      procedures: named,
      lessons: byScript.filter(({ lesson }) => lesson),
      procedure: nameIn(named),
      script: nameIn(byScript),
    };
  }, [cards, pick]);
}

/** What a place is called, also one taken from the list; one the list never heard of says so and stands under its id. */
export function usePlaceName(listed: readonly ListedPlace[]): (id: string) => string {
  const { t } = useLanguage();
  const places = usePlaces(listed);
  return (id) =>
    listed.find((place) => place.id === id)?.name ??
    places.find(({ value }) => value === id)?.label ??
    t('records.placeGone', { place: id });
}

/** Branches and hamlets of the office, then those that always exist. */
export function usePlaces(listed: readonly ListedPlace[]): readonly NamedChoice[] {
  const { t } = useLanguage();
  return [
    ...standing(listed).map(({ id, name }) => ({ value: id, label: name })),
    ...STANDING_PLACES.map((id) => ({ value: id, label: t(`records.standing.${id}`) })),
  ];
}
