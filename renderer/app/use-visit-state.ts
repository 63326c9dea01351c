import { useEffect, useMemo, useReducer, useRef } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import type { VisitDefaults } from '#core/contract/shapes.ts';
import { awaitVisitor, secondsBetween, visitReducer } from '#core/visit/machine.ts';
import type { Preferences } from '#core/visit/preferences.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import type { VisitHandle } from './kiosk-context.tsx';
import type { Now } from './now.ts';
import type { RecordActivity } from './use-activity.ts';
import type { VisitRecorder } from './visit-recorder.ts';

interface RunningVisit extends VisitHandle {
  readonly record: RecordActivity;
}

/** What a visitor meets before changing anything. */
function preferencesOf({ defaultLanguage, defaultTextSize, voice }: VisitDefaults): Preferences {
  return {
    language: defaultLanguage,
    textSize: defaultTextSize,
    theme: 'default',
    keyboard: 'qwerty',
    reach: false,
    speech: { speed: voice.speed, volume: 1 },
  };
}

/** The visitor's machine with its clock, its signs of presence, and its log. */
export function useVisitState(defaults: VisitDefaults, recorder: VisitRecorder, now: Now): RunningVisit {
  const [state, dispatch] = useReducer(visitReducer, null, () => awaitVisitor(preferencesOf(defaults), defaults.idle));

  useEffect(() => dispatch({ kind: 'defaults', defaults: preferencesOf(defaults), idle: defaults.idle }), [defaults]);
  useEffect(() => {
    const timer = setInterval(() => dispatch({ kind: 'tick', now: now() }), SECOND);
    const present = (event: Event): void => {
      // The idle warning answers by its own buttons. Were it gone before the press is over, the press would fall on what lies beneath.
      if (event.target instanceof Element && event.target.closest('[data-idle-warning]') !== null) return;
      dispatch({ kind: 'presence', now: now() });
    };
    window.addEventListener('pointerdown', present, { capture: true });
    window.addEventListener('keydown', present, { capture: true });
    return () => {
      clearInterval(timer);
      window.removeEventListener('pointerdown', present, { capture: true });
      window.removeEventListener('keydown', present, { capture: true });
    };
  }, [now]);

  const { preferences, visit, ended, startedAt, aids } = state;
  const seen = useMemo<VisitRecord['settings']>(
    () => ({
      language: preferences.language,
      textSize: preferences.textSize,
      theme: preferences.theme,
      ...(aids.length === 0 ? {} : { aids: [...aids] }),
    }),
    [preferences.language, preferences.textSize, preferences.theme, aids],
  );
  // The settings a visit ended with are gone from the state by then: the last ones seen are what the log keeps.
  const lastSeen = useRef(seen);
  const started = useRef<string | null>(null);
  useEffect(() => {
    if (visit === null) return;
    lastSeen.current = seen;
    if (started.current === visit) return;
    started.current = visit;
    recorder.start(visit, seen);
  }, [visit, seen, recorder]);
  useEffect(() => {
    if (ended !== null) recorder.end(ended.visit, ended.seconds, lastSeen.current, ended.how);
  }, [ended, recorder]);

  const record = useMemo<RecordActivity>(
    () => (activity) => {
      if (visit !== null) recorder.record(visit, secondsBetween(startedAt, now()), lastSeen.current, activity);
    },
    [visit, startedAt, recorder, now],
  );
  return { state, dispatch, record };
}
