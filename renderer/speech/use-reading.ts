import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '#core/basics/language.ts';
import { spokenVietnamese } from '#core/vietnamese/spoken.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { createBrowserVoice } from './browser-voice.ts';
import { createClipVoice } from './clip-voice.ts';
import { createFirstVoice } from './first-voice.ts';
import { markSentence } from './marker.ts';
import { createAudioPlayer } from './player.ts';
import { createReader, type Reader } from './reader.ts';
import { sentencesIn } from './sentences.ts';
import { createServiceVoice } from './service-voice.ts';
import type { Manner, Voice } from './voice.ts';

export interface Reading {
  /** There is a voice or a recording in the language in use. Without either the control is not shown. */
  readonly available: boolean;
  readonly reading: boolean;
  readonly toggle: () => void;
  readonly again: () => void;
}

/** What is on the screen: a question that waits for an answer before the page beneath it. */
function onScreen(): Element {
  return document.querySelector('[role="alertdialog"], [role="dialog"]') ?? document.querySelector('main') ?? document.body;
}

/** What reads, in the order it is preferred: recordings of the office, a voice of this machine's browser, the voice of the service. */
function makeVoice(client: KioskClient): Voice {
  const player = createAudioPlayer();
  const service = createServiceVoice(client, player);
  const voices = 'speechSynthesis' in window ? [createBrowserVoice(window.speechSynthesis), service] : [service];
  return createClipVoice(client, player, createFirstVoice(voices));
}

/**
 * Reads the page aloud on request. Falls silent at any touch that is not on its own controls, when the page changes (`scene`), and when
 * `silent` says so. `onSentence` is told of every sentence: somebody is listening.
 */
export function useReading(client: KioskClient, manner: Manner, scene: string, silent: boolean, onSentence: () => void): Reading {
  const voice = useMemo(() => makeVoice(client), [client]);
  const [languages, setLanguages] = useState<readonly Language[]>([]);
  const [reader, setReader] = useState<Reader | null>(null);
  const [reading, setReading] = useState(false);
  /** The voice was asked for, and nobody has touched anything since. */
  const [following, setFollowing] = useState(false);
  const latest = useRef({ manner, onSentence });
  useEffect(() => {
    latest.current = { manner, onSentence };
  });

  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      const found = await voice.languages();
      if (!gone) setLanguages(found);
    };
    void look();
    // Some systems list their voices only after a while.
    const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : null;
    const again = (): void => void look();
    synthesis?.addEventListener?.('voiceschanged', again);
    return () => {
      gone = true;
      synthesis?.removeEventListener?.('voiceschanged', again);
    };
  }, [voice]);

  const speaks = languages.includes(manner.language);
  useEffect(() => {
    if (!speaks) return undefined;
    const made = createReader({
      voice,
      sentences: () => sentencesIn(onScreen()),
      spoken: (text) => (latest.current.manner.language === 'vi' ? spokenVietnamese(text) : text),
      manner: () => latest.current.manner,
      onSentence(sentence) {
        markSentence(sentence?.ranges ?? null);
        setReading(sentence !== null);
        if (sentence !== null) latest.current.onSentence();
      },
    });
    setReader(made);
    return () => {
      made.stop();
      setReader(null);
    };
  }, [voice, speaks]);

  // Another page, another language, the end of a visit: what was read is not there any more.
  useEffect(
    () => () => {
      reader?.stop();
      setFollowing(false);
    },
    [reader, scene, manner.language, silent],
  );
  // Slower or louder is heard at once.
  const { speed, volume } = manner;
  useEffect(() => reader?.again(), [reader, speed, volume]);

  // Where a lesson goes on by itself, what is said is what stands there now, also when the words before were all said in good time.
  useEffect(() => {
    if (!following || reader === null) return undefined;
    const words = (): string | null => onScreen().querySelector('[data-read-first]')?.textContent ?? null;
    let told = words();
    // What changes because somebody touched it is not read on its own: a touch is silence, but for the controls of the voice.
    let touched = false;
    const onTouch = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('[data-reading]') !== null) return;
      touched = true;
      reader.stop();
      setFollowing(false);
    };
    window.addEventListener('pointerdown', onTouch, { capture: true });
    const observer = new MutationObserver(() => {
      const now = words();
      if (touched || now === told) return;
      told = now;
      if (now !== null) reader.start();
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('pointerdown', onTouch, { capture: true });
    };
  }, [reader, following]);

  const toggle = useCallback(() => {
    setFollowing(!reading);
    if (reading) reader?.stop();
    else reader?.start();
  }, [reader, reading]);
  const again = useCallback(() => reader?.again(), [reader]);
  return { available: reader !== null && !silent, reading, toggle, again };
}
