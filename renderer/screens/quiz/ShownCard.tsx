import type { Shown } from '#core/content/quiz.ts';
import { addressParts } from '#core/quiz/address-end.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { contentIcon } from '#renderer/ui/icons/content-icons.ts';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './ShownCard.module.css';

/** What a question is about, drawn as one meets it. Nothing in it can be pressed, and no address in it is a link. */
export function ShownCard({ of, told }: { readonly of: Shown; readonly told: boolean }) {
  const { t, pick } = useLanguage();
  switch (of.kind) {
    case 'address':
      return <Address address={of.address} told={told} />;
    case 'message':
      return (
        <figure className={styles['message']} aria-label={t('quiz.message')}>
          <figcaption>
            <Icon of={contentIcon('user-circle')} />
            {pick(of.from)}
          </figcaption>
          <p>
            <GlossedText text={pick(of.text)} />
          </p>
        </figure>
      );
    case 'news':
      return (
        <figure className={styles['news']} aria-label={t('quiz.news')}>
          <figcaption>
            <Icon of={contentIcon(of.icon)} />
            <span>
              <b>{pick(of.from)}</b>
              <span>{pick(of.when)}</span>
            </span>
          </figcaption>
          <h2>{pick(of.title)}</h2>
          <p>
            <GlossedText text={pick(of.text)} />
          </p>
        </figure>
      );
  }
}

/** Letters beyond which an address is written smaller, to stay in sight. */
const LONG = 22;

/** Breaks a long address only behind its dots and strokes, so that no name is torn. */
function Pieces({ of }: { readonly of: string }) {
  return of.split(/(?<=[./@?-])/).map((piece, index) => (
    <span key={index}>
      {index > 0 && <wbr />}
      {piece}
    </span>
  ));
}

function Address({ address, told }: { readonly address: string; readonly told: boolean }) {
  const { t } = useLanguage();
  const { before, end, after } = addressParts(address);
  return (
    <figure className={styles['browser']} aria-label={t('quiz.address')}>
      <div className={styles['bar']} translate="no" data-long={address.length > LONG || undefined}>
        <Icon of={contentIcon(address.startsWith('https://') ? 'lock-key' : 'globe')} />
        <span>
          <Pieces of={before} />
          <wbr />
          {told ? <mark>{end}</mark> : <Pieces of={end} />}
          <Pieces of={after} />
        </span>
      </div>
      {told && (
        <figcaption>
          <Icon of={icons.search} />
          {t('quiz.counts')}
        </figcaption>
      )}
    </figure>
  );
}
