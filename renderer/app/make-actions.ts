import type { Dispatch } from 'react';
import { resultOf } from '#core/simulation/selectors.ts';
import type { VisitEvent } from '#core/visit/machine.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import type { LastResult } from './last-result.ts';
import type { Now } from './now.ts';
import type { Actions } from './use-actions.ts';

/** Binds a screen's words to the machine and the service. Every way out of a screen is here. */
export function makeActions(
  dispatch: Dispatch<VisitEvent>,
  client: KioskClient,
  now: Now,
  keep: (result: LastResult) => void,
): Actions {
  return {
    go: (place) => dispatch({ kind: 'go', place }),
    returnTo: (place) => dispatch({ kind: 'return', place }),
    back: () => dispatch({ kind: 'back' }),
    home: () => dispatch({ kind: 'home' }),
    done: () => dispatch({ kind: 'end', how: 'done', now: now() }),
    answer: (procedure, question, answer) => dispatch({ kind: 'answer', procedure, question, answer }),
    setLanguage: (language) => dispatch({ kind: 'language', language }),
    setReach: (on) => dispatch({ kind: 'reach', on }),
    setCurtain: (on) => dispatch({ kind: 'curtain', on }),
    setTextSize: (size) => dispatch({ kind: 'text-size', size }),
    setTheme: (theme) => dispatch({ kind: 'theme', theme }),
    setSpeech: (speech) => dispatch({ kind: 'speech', speech }),
    setKeyboard: (order) => dispatch({ kind: 'keyboard', order }),
    setPlaying: (on) => dispatch({ kind: 'playing', on }),
    setUnfinished: (on) => dispatch({ kind: 'unfinished', on }),
    partDone: (lesson, part) => dispatch({ kind: 'part-done', lesson, part }),
    finishSimulation: (script, state, { procedure, repeat }) => {
      const { alone, hint, hand, passed, toRepeat } = resultOf(script, state);
      keep({ script: script.id, rung: state.rung, alone, hint, hand, passed, toRepeat, answers: state.answers });
      const [fault] = state.plan.drill ? state.plan.faults : [];
      const kind = fault !== undefined ? { drill: fault } : repeat !== undefined ? { repeat } : {};
      // A drill trains one fault; a test is the third way of practising once more.
      if (procedure !== null && fault === undefined)
        dispatch({ kind: 'part-done', lesson: procedure, part: state.rung === 'test' ? 'practice' : state.rung });
      dispatch({ kind: 'replace', place: { name: 'summary', script: script.id, rung: state.rung, procedure, ...kind } });
    },
    call: () => void client.call('help.call', {}),
  };
}
