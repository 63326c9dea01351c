import { fitsWall } from '#core/presentation/wall-words.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { QrCode } from '#renderer/ui/QrCode.tsx';
import { useQrModules } from '#renderer/ui/use-qr-modules.ts';
import type { LoadedMeeting } from '../load-meeting.ts';
import { FitBox } from './FitBox.tsx';
import styles from './Slides.module.css';

/** More codes than these are too small to be read from a seat. */
const MOST_CODES = 2;

/** What to keep in mind, and where the handouts lead. */
export function EndSlide({ meeting: { plan, qr } }: { readonly meeting: LoadedMeeting }) {
  const { t, pick } = useLanguage();
  const led = new Map(plan.handouts.flatMap((id) => qr.get(id) ?? []).map((one) => [one.address, one.host]));
  const remember = plan.remember.map((text) => pick(text));
  const codes = [...led].slice(0, MOST_CODES);
  return (
    <div className={`${styles['slide']} ${styles['lacquer']} ${styles['end']}`}>
      <FitBox of={plan.id} look={styles['words']}>
        {fitsWall(...remember, t('present.remember')) && (
          <h2 className={styles['ask']} data-room>
            {t('present.remember')}
          </h2>
        )}
        <ul className={styles['remember']}>
          {plan.remember.map((text) => (
            <li key={text.vi}>
              <Icon of={icons.bulb} />
              <span data-room>
                <MarkedText text={pick(text)} />
              </span>
            </li>
          ))}
        </ul>
        {plan.handouts.length > 0 && fitsWall(...remember, t('present.remember'), t('present.handouts')) && (
          <p className={styles['kicker']} data-room>
            {t('present.handouts')}
          </p>
        )}
      </FitBox>
      {codes.length > 0 && (
        <div className={styles['codes']} data-two={codes.length > 1 || undefined}>
          {codes.map(([address, host]) => (
            <Code key={address} address={address} host={host} />
          ))}
        </div>
      )}
    </div>
  );
}

/** A code to be read from a seat, with the host it leads to. */
function Code({ address, host }: { readonly address: string; readonly host: string }) {
  const { t } = useLanguage();
  const modules = useQrModules(address);
  return (
    <figure>
      {modules === null ? <div data-empty /> : <QrCode modules={modules} label={t('slip.qrLabel', { host })} />}
      <figcaption data-room>{host}</figcaption>
    </figure>
  );
}
