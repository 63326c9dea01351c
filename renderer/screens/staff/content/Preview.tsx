import type { Language } from '#core/basics/language.ts';
import type { OfficeValue } from '#core/overlay/value.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { FactsStrip } from '#renderer/ui/FactsStrip.tsx';
import { PapersList } from '#renderer/ui/PapersList.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import type { PlaceView } from './use-overlay.ts';

const ICONS = { fee: icons.fee, time: icons.time, who: icons.who, where: icons.where } as const;

/** A value as a citizen meets it, in one language: one of the four facts, a row of the papers, or a sentence. */
export function Preview({
  view,
  name,
  value,
  language,
}: {
  readonly view: PlaceView;
  readonly name: string;
  readonly value: OfficeValue;
  readonly language: Language;
}) {
  const { t } = useLanguage();
  if ('address' in value) return <p>{value.address}</p>;
  const say = ({ vi, en }: { readonly vi: string; readonly en: string }): string => (language === 'en' && en !== '' ? en : vi);
  const text = say(value.text);
  const detail = value.detail === null ? '' : say(value.detail);
  const fact = /^facts\/(fee|time|who|where)$/.exec(view.place)?.[1];
  if (fact !== undefined)
    return (
      <div lang={language}>
        <FactsStrip cells={[{ icon: ICONS[fact as keyof typeof ICONS], label: name, text, detail }]} />
      </div>
    );
  if (view.kind === 'paper')
    return (
      <div lang={language}>
        <PapersList
          title={t('procedure.papers')}
          count=""
          empty=""
          start={0}
          rows={[{ id: view.place, name: text, detail, form: '', isNew: false }]}
        />
      </div>
    );
  return <p lang={language}>{detail === '' ? text : `${text} · ${detail}`}</p>;
}
