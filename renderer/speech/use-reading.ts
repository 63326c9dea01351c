import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { LANGUAGES, type Language } from '#core/basics/language.ts';
import { spokenVietnamese } from '#core/vietnamese/spoken.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { createBrowserVoice } from './browser-voice.ts';
import { markSentence } from './marker.ts';
import { createReader, type Reader } from './reader.ts';
import { sentencesIn } from './sentences.ts';
import { createAudioPlayer, createServiceVoice } from './service-voice.ts';
import type { Manner, Voice } from './voice.ts';

export interface Reading {
  /** There is a voice for the language in use. Without one the control is not shown. */
  readonly available: boolean;
  readonly reading: boolean;
  readonly toggle: () => void;
  readonly again: () => void;
}

/** What is on the screen: a question that waits for an answer before the page beneath it. */
function onScreen(): Element {
  return document.querySelector('[role="alertdialog"], [role="dialog"]') ?? document.querySelector('main') ?? document.body;
}

/** Voices in the order they are preferred: of this machine's browser, then of the service. */
function makeVoices(client: KioskClient): readonly Voice[] {
  const service = createServiceVoice(client, createAudioPlayer());
  return 'speechSynthesis' in window ? [createBrowserVoice(window.speechSynthesis), service] : [service];
}

/**
 * Reads the page aloud on request. Falls silent at any touch that is not on its own controls, when the page changes (`scene`), and when
 * `silent` says so. `onSentence` is told of every sentence: somebody is listening.
 */
export function useReading(client: KioskClient, manner: Manner, scene: string, silent: boolean, onSentence: () => void): Reading {
  const voices = useMemo(() => makeVoices(client), [client]);
  const [found, setFound] = useState<Readonly<Partial<Record<Language, Voice>>>>({});
  const [reader, setReader] = useState<Reader | null>(null);
  const [reading, setReading] = useState(false);
  const latest = useRef({ manner, onSentence });
  useEffect(() => {
    latest.current = { manner, onSentence };
  });

  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      const known: Partial<Record<Language, Voice>> = {};
      for (const voice of voices) for (const language of await voice.languages()) known[language] ??= voice;
      if (!gone) setFound(known);
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
  }, [voices]);

  const voice = found[manner.language] ?? null;
  useEffect(() => {
    if (voice === null) return undefined;
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
  }, [voice]);

  // Another page, another language, the end of a visit: what was read is not there any more.
  useEffect(() => () => reader?.stop(), [reader, scene, manner.language, silent]);
  // Slower or louder is heard at once.
  const { speed, volume } = manner;
  useEffect(() => reader?.again(), [reader, speed, volume]);

  useEffect(() => {
    if (!reading || reader === null) return undefined;
    const touched = (event: Event): void => {
      if (event.target instanceof Element && event.target.closest('[data-reading]') !== null) return;
      reader.stop();
    };
    window.addEventListener('pointerdown', touched, { capture: true });
    return () => window.removeEventListener('pointerdown', touched, { capture: true });
  }, [reader, reading]);

  // Where a lesson goes on by itself, what is said is what stands there now.
  useEffect(() => {
    if (!reading || reader === null) return undefined;
    const words = (): string | null => onScreen().querySelector('[data-read-first]')?.textContent ?? null;
    let told = words();
    // What changes because somebody touched it is not read on its own: a touch is silence.
    let touched = false;
    const hush = (): void => void (touched = true);
    window.addEventListener('pointerdown', hush, { capture: true });
    const observer = new MutationObserver(() => {
      const now = words();
      if (touched || now === told) return;
      told = now;
      if (now !== null) reader.start();
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('pointerdown', hush, { capture: true });
    };
  }, [reader, reading]);

  const toggle = useCallback(() => {
    if (reading) reader?.stop();
    else reader?.start();
  }, [reader, reading]);
  const again = useCallback(() => reader?.again(), [reader]);
  return { available: reader !== null && !silent && LANGUAGES.includes(manner.language), reading, toggle, again };
}
