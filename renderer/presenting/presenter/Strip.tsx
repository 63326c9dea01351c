import type { Localised } from '#core/basics/language.ts';
import { clockText } from '#core/presentation/schedule.ts';
import type { Presentation, PresenterEvent } from '#core/presentation/presentation.ts';
import { isStep } from '#core/presentation/slide.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { presentingIcons } from '../icons.ts';
import { CardsKey } from '../cards/CardsKey.tsx';
import type { CardsInHand } from '../cards/use-cards.ts';
import type { LoadedMeeting } from '../load-meeting.ts';
import { noteOf } from './slide-words.ts';
import { StripKey } from './StripKey.tsx';
import styles from './Strip.module.css';

interface Props {
  readonly meeting: LoadedMeeting;
  readonly state: Presentation;
  readonly running: number;
  readonly canFront: boolean;
  /** Opens the pad hands are counted by; null where nothing is asked. */
  readonly onCount: (() => void) | null;
  readonly counting: boolean;
  readonly cards: CardsInHand | null;
  readonly said: string | null;
  readonly send: (event: PresenterEvent) => void;
  readonly onEnd: () => void;
}

/** Letters that stand in the strip whole. */
const MOST_LETTERS = 110;

/** All there is to say where it fits; else the note of the part at its first slide, and at the others what belongs to the slide. */
function stripNote(meeting: LoadedMeeting, at: number, pick: (text: Localised) => string): string {
  const notes = noteOf(meeting, at).map((text) => pick(text));
  const all = notes.join(' ');
  if (all.length <= MOST_LETTERS) return all;
  const [slide, before] = [meeting.deck[at], meeting.deck[at - 1]];
  const first =
    slide !== undefined && 'item' in slide && !(before !== undefined && 'item' in before && before.item === slide.item);
  return (first ? notes[0] : notes.at(-1)) ?? '';
}

/** All a presenter needs where there is one display: below the picture, as thin as fingers allow. */
export function Strip({ meeting, state, running, canFront, onCount, counting, cards, said, send, onEnd }: Props) {
  const { t, pick, language } = useLanguage();
  const note = stripNote(meeting, state.at, pick);
  const last = state.at === meeting.deck.length - 1;
  return (
    <footer className={styles['strip']}>
      <div className={styles['keys']}>
        {/* At the start there is none to go to, and the language is chosen there. */}
        {state.at === 0 ? (
          <StripKey
            icon={icons.language}
            label={t('present.language')}
            onPress={() => send({ kind: 'language', language: language === 'vi' ? 'en' : 'vi' })}
          />
        ) : (
          <StripKey icon={icons.home} label={t('present.first')} onPress={() => send({ kind: 'jump', to: 0 })} />
        )}
        <StripKey icon={icons.exit} label={t('present.end')} onPress={onEnd} />
        <StripKey
          icon={state.dark ? presentingIcons.lighten : presentingIcons.darken}
          label={t(state.dark ? 'present.lighten' : 'present.darken')}
          on={state.dark}
          onPress={() => send({ kind: 'dark' })}
        />
        {/* Only a simulated page has a place to draw near to. */}
        {isStep(meeting.deck[state.at]) && (
          <StripKey
            icon={state.zoomed ? presentingIcons.unzoom : presentingIcons.zoom}
            label={t(state.zoomed ? 'present.unzoom' : 'present.zoom')}
            on={state.zoomed}
            onPress={() => send({ kind: 'zoom' })}
          />
        )}
      </div>
      <div className={styles['note']} role="status">
        <b>{said === null ? t('present.note') : ''}</b>
        <p>{said ?? (state.dark ? '' : note === '' ? t('present.noNote') : note)}</p>
      </div>
      <p className={styles['clock']}>
        <b>{clockText(running)}</b>
        <span>{t('present.planned', { count: meeting.plan.minutes })}</span>
      </p>
      <div className={styles['keys']}>
        {canFront && (
          <StripKey icon={icons.hand} label={t('present.toFront')} onPress={() => send({ kind: 'front', on: true })} />
        )}
        {onCount !== null && <StripKey icon={presentingIcons.hands} label={t('present.count')} on={counting} onPress={onCount} />}
        <CardsKey cards={cards} />
        <StripKey icon={icons.back} label={t('present.previous')} off={state.at === 0} onPress={() => send({ kind: 'back' })} />
        {last ? (
          <StripKey main icon={icons.exit} label={t('present.end')} onPress={onEnd} />
        ) : (
          <StripKey main icon={icons.next} label={t('present.next')} onPress={() => send({ kind: 'next' })} />
        )}
      </div>
    </footer>
  );
}
