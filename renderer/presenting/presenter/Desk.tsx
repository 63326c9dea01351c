import { clockText } from '#core/presentation/schedule.ts';
import { onTheWall } from '#core/presentation/presentation.ts';
import { isStep } from '#core/presentation/slide.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { presentingIcons } from '../icons.ts';
import { CardsKey } from '../cards/CardsKey.tsx';
import { CardsPad } from '../cards/CardsPad.tsx';
import { roundOf } from '../room/RoomPicture.tsx';
import styles from './Desk.module.css';
import { HandsPad } from './HandsPad.tsx';
import { PartsList } from './PartsList.tsx';
import { partInHand, partName, whoActs } from './part-name.ts';
import type { LeadProps } from './Single.tsx';
import { noteOf } from './slide-words.ts';
import { SmallPicture } from './SmallPicture.tsx';
import { StripKey } from './StripKey.tsx';

/** Two displays: the room has its own, and here is what its presenter needs beside it. */
export function Desk({ meeting, state, running, canFront, said, entry, cards, send, onEnd }: LeadProps) {
  const { t, pick, language } = useLanguage();
  const { deck, plan } = meeting;
  const slide = deck[state.at];
  const part = partInHand(meeting, slide);
  const following = plan.items[part + 1];
  const asked = slide?.kind === 'question' || slide?.kind === 'answer' ? slide : null;
  const round = asked === null ? null : roundOf(meeting, asked);
  const ahead = state.frozen !== null && state.frozen !== state.at;
  const second = ahead ? state.at : state.at + 1;
  const notes = noteOf(meeting, state.at);
  return (
    <div className={styles['desk']}>
      <section className={styles['wall']}>
        <h2>{t(state.dark ? 'present.dark' : state.frozen === null ? 'present.onWall' : 'present.held')}</h2>
        <SmallPicture meeting={meeting} state={state} at={onTheWall(state)} dark={state.dark} />
      </section>
      <section className={styles['coming']}>
        <h2>{t(ahead ? 'present.inHand' : 'present.comes')}</h2>
        {second < deck.length ? (
          <SmallPicture meeting={meeting} state={{ ...state, front: null }} at={second} dark={false} />
        ) : (
          <p>{t('present.lastSlide')}</p>
        )}
        {following !== undefined && <p>{t('present.then', { title: partName(following, meeting, t, pick) })}</p>}
      </section>
      <section className={styles['note']}>
        <p className={styles['who']}>
          <b>{t(whoActs(slide))}</b>
          <span>{t('present.slide', { number: state.at + 1, count: deck.length })}</span>
        </p>
        <p role="status">{said}</p>
        {notes.length === 0 ? <p>{t('present.noNote')}</p> : notes.map((text) => <p key={text.vi}>{pick(text)}</p>)}
      </section>
      <section className={styles['side']}>
        <p className={styles['clock']}>
          <b>{clockText(running)}</b>
          <span>{t('present.planned', { count: plan.minutes })}</span>
        </p>
        {round !== null && cards !== null && cards.phase !== 'off' ? (
          <CardsPad round={round} cards={cards} />
        ) : round !== null && asked !== null ? (
          <HandsPad round={round} hands={state.hands[`${asked.quiz}/${asked.round}`] ?? {}} entry={entry} />
        ) : (
          <PartsList
            meeting={meeting}
            part={part}
            running={running}
            onPart={(item) =>
              send({
                kind: 'jump',
                to: Math.max(
                  0,
                  deck.findIndex((one) => 'item' in one && one.item === item),
                ),
              })
            }
          />
        )}
      </section>
      <footer className={styles['keys']}>
        <StripKey icon={icons.home} label={t('present.first')} onPress={() => send({ kind: 'jump', to: 0 })} />
        <StripKey icon={icons.exit} label={t('present.end')} onPress={onEnd} />
        <StripKey
          icon={icons.language}
          label={t('present.language')}
          onPress={() => send({ kind: 'language', language: language === 'vi' ? 'en' : 'vi' })}
        />
        <StripKey
          icon={state.dark ? presentingIcons.lighten : presentingIcons.darken}
          label={t(state.dark ? 'present.lighten' : 'present.darken')}
          on={state.dark}
          onPress={() => send({ kind: 'dark' })}
        />
        <StripKey
          icon={icons.pause}
          label={t(state.frozen === null ? 'present.hold' : 'present.release')}
          on={state.frozen !== null}
          onPress={() => send({ kind: 'freeze' })}
        />
        {/* Only a simulated page has a place to draw near to. */}
        {isStep(slide) && (
          <StripKey
            icon={state.zoomed ? presentingIcons.unzoom : presentingIcons.zoom}
            label={t(state.zoomed ? 'present.unzoom' : 'present.zoom')}
            on={state.zoomed}
            onPress={() => send({ kind: 'zoom' })}
          />
        )}
        <span className={styles['gap']} />
        {canFront && (
          <StripKey icon={icons.hand} label={t('present.toFront')} onPress={() => send({ kind: 'front', on: true })} />
        )}
        <CardsKey cards={cards} />
        <StripKey icon={icons.back} label={t('present.previous')} off={state.at === 0} onPress={() => send({ kind: 'back' })} />
        {state.at === deck.length - 1 ? (
          <StripKey main icon={icons.exit} label={t('present.end')} onPress={onEnd} />
        ) : (
          <StripKey main icon={icons.next} label={t('present.next')} onPress={() => send({ kind: 'next' })} />
        )}
      </footer>
    </div>
  );
}
