import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awaitVisitor, visitReducer, type VisitEvent, type VisitState } from './machine.ts';

const defaults = {
  language: 'vi',
  textSize: 'normal',
  theme: 'default',
  keyboard: 'qwerty',
  reach: false,
  speech: { speed: 2, volume: 1 },
} as const;
const idle = { quiet: 120, playing: 300, warning: 45 };
const waiting = awaitVisitor(defaults, idle);
const run = (events: readonly VisitEvent[], from: VisitState = waiting): VisitState => events.reduce(visitReducer, from);
const begun = run([{ kind: 'touch-start', visit: 'v', now: 1000 }]);
const second = 1000;

describe('idle', () => {
  test('120 quiet seconds bring the warning, not sooner', () => {
    expect(run([{ kind: 'tick', now: 1000 + 119 * second }], begun).phase).toBe('visiting');
    expect(run([{ kind: 'tick', now: 1000 + 120 * second }], begun).phase).toBe('warning');
  });

  test('while something plays, 300', () => {
    const playing = run([{ kind: 'playing', on: true }], begun);
    expect(run([{ kind: 'tick', now: 1000 + 299 * second }], playing).phase).toBe('visiting');
    expect(run([{ kind: 'tick', now: 1000 + 300 * second }], playing).phase).toBe('warning');
  });

  test('45 seconds of warning, counted down, then everything is wiped', () => {
    const warned = run([{ kind: 'tick', now: 121_000 }], begun);
    expect(warned.secondsLeft).toBe(45);
    expect(run([{ kind: 'tick', now: 141_000 }], warned).secondsLeft).toBe(25);
    expect(run([{ kind: 'tick', now: 165_000 }], warned).phase).toBe('warning');
    const ended = run([{ kind: 'tick', now: 166_000 }], warned);
    expect(ended).toEqual({ ...waiting, ended: { visit: 'v', how: 'idle', seconds: 165 } });
  });

  test('staying may be asked for as often as wanted', () => {
    let state = begun;
    for (let count = 1; count <= 50; count += 1) {
      const now = state.lastPresence + 120 * second;
      state = run(
        [
          { kind: 'tick', now },
          { kind: 'presence', now: now + second },
        ],
        state,
      );
      expect(state.phase).toBe('visiting');
    }
  });

  test('a call for staff holds the clock', () => {
    const called = run([{ kind: 'help', help: 'called' }], begun);
    expect(run([{ kind: 'tick', now: 10_000_000 }], called).phase).toBe('visiting');
    const answered = run(
      [
        { kind: 'tick', now: 10_000_000 },
        { kind: 'help', help: 'none' },
        { kind: 'tick', now: 10_119_000 },
      ],
      called,
    );
    expect(answered.phase).toBe('visiting');
  });
});

describe('going about', () => {
  test('back leads where one came from, home clears the way', () => {
    const there = run(
      [
        { kind: 'go', place: { name: 'search' } },
        { kind: 'go', place: { name: 'procedure', id: 'p' } },
      ],
      begun,
    );
    expect(run([{ kind: 'back' }], there).place).toEqual({ name: 'search' });
    expect(run([{ kind: 'home' }], there)).toMatchObject({ place: { name: 'home' }, history: [] });
  });

  test('an unfinished simulation asks before it is left, by either way', () => {
    const inside = run(
      [
        { kind: 'go', place: { name: 'rungs', script: 's', procedure: null } },
        { kind: 'go', place: { name: 'simulation', script: 's', rung: 'guided', procedure: null } },
        { kind: 'unfinished', on: true },
      ],
      begun,
    );
    for (const kind of ['back', 'home'] as const) {
      const asked = run([{ kind }], inside);
      expect(asked).toMatchObject({ leaving: kind, place: { name: 'simulation' } });
      expect(run([{ kind: 'leave-no' }], asked)).toMatchObject({
        leaving: null,
        place: { name: 'simulation' },
        unfinished: true,
      });
      expect(run([{ kind: 'leave-yes' }], asked)).toMatchObject({
        leaving: null,
        unfinished: false,
        place: { name: kind === 'back' ? 'rungs' : 'home' },
      });
    }
  });

  test('instead of leaving, the place of a simulation is kept, and back leads into it again', () => {
    const place = { name: 'simulation', script: 's', rung: 'guided', procedure: 'p' } as const;
    const inside = run(
      [
        { kind: 'go', place },
        { kind: 'unfinished', on: true },
      ],
      begun,
    );
    expect(run([{ kind: 'leave-keep' }], inside)).toBe(inside);
    const kept = run([{ kind: 'home' }, { kind: 'leave-keep' }], inside);
    expect(kept).toMatchObject({ place: { ...place, name: 'keep' }, leaving: null, unfinished: false });
    expect(run([{ kind: 'back' }], kept).place).toEqual(place);
    expect(run([{ kind: 'home' }], kept)).toMatchObject({ place: { name: 'home' }, leaving: null });
  });

  test('returning cuts the way back to a place one was at, with the page of it; elsewhere it takes the place of this one', () => {
    const lesson = { name: 'procedure', id: 'bai' } as const;
    const topics = { name: 'topics', area: 'skills' } as const;
    const there = run(
      [
        { kind: 'go', place: topics },
        { kind: 'go', place: { ...topics, page: 1 } },
        { kind: 'go', place: lesson },
        { kind: 'go', place: { name: 'rungs', script: 's', procedure: 'bai' } },
        { kind: 'go', place: { name: 'summary', script: 's', rung: 'watch', procedure: 'bai' } },
      ],
      begun,
    );
    const back = run([{ kind: 'return', place: lesson }], there);
    expect(back).toMatchObject({ place: lesson, history: [{ name: 'home' }, topics, { ...topics, page: 1 }] });
    expect(run([{ kind: 'return', place: topics }], there)).toMatchObject({
      place: { ...topics, page: 1 },
      history: [{ name: 'home' }, topics],
    });
    const other = { name: 'procedure', id: 'khac' } as const;
    expect(run([{ kind: 'return', place: other }], there)).toMatchObject({ place: other, history: there.history });
  });

  test('the parts of a lesson that were done are known until the visit ends', () => {
    const done = run(
      [
        { kind: 'part-done', lesson: 'bai', part: 'opening' },
        { kind: 'part-done', lesson: 'bai', part: 'watch' },
        { kind: 'part-done', lesson: 'khac', part: 'quiz' },
        { kind: 'home' },
      ],
      begun,
    );
    expect(done.lessons).toEqual({ bai: ['opening', 'watch'], khac: ['quiz'] });
    expect(run([{ kind: 'end', how: 'home', now: 2000 }], done).lessons).toEqual({});
    expect(run([{ kind: 'part-done', lesson: 'bai', part: 'opening' }])).toBe(waiting);
  });

  test('how it went is asked once a visit, and of the next visitor again', () => {
    const asked = run([{ kind: 'asked' }, { kind: 'home' }], begun);
    expect(asked.asked).toBe(true);
    expect(run([{ kind: 'asked' }], asked)).toBe(asked);
    expect(run([{ kind: 'end', how: 'home', now: 2000 }], asked).asked).toBe(false);
    expect(run([{ kind: 'asked' }])).toBe(waiting);
  });

  test('what helped to hear, reach and hide the page is known once each, and to no other visitor', () => {
    const events: VisitEvent[] = [
      { kind: 'aloud' },
      { kind: 'reach', on: true },
      { kind: 'reach', on: false },
      { kind: 'curtain', on: true },
      { kind: 'aloud' },
    ];
    const helped = run(events, begun);
    expect(helped.aids).toEqual(['aloud', 'low', 'covered']);
    expect(run([{ kind: 'reach', on: false }], begun).aids).toEqual([]);
    expect(run([{ kind: 'end', how: 'home', now: 2000 }], helped).aids).toEqual([]);
    // Somebody in a chair may pull the page down before the first touch of it.
    const low = run([{ kind: 'reach', on: true }]);
    expect(low.aids).toEqual([]);
    expect(run([{ kind: 'touch-start', visit: 'w', now: 3000 }], low).aids).toEqual(['low']);
  });

  test('language, size and contrast keep the place', () => {
    const there = run([{ kind: 'go', place: { name: 'search' } }], begun);
    const changed = run(
      [
        { kind: 'language', language: 'en' },
        { kind: 'text-size', size: 'xlarge' },
        { kind: 'theme', theme: 'contrast' },
      ],
      there,
    );
    expect(changed).toMatchObject({
      place: { name: 'search' },
      preferences: { language: 'en', textSize: 'xlarge', theme: 'contrast' },
    });
  });

  test('a curtain hides everything and takes nothing away; staff open it, and so does the end of the visit', () => {
    const there = run([{ kind: 'go', place: { name: 'search' } }], begun);
    const hidden = run([{ kind: 'curtain', on: true }], there);
    expect(hidden).toEqual({ ...there, curtain: true, aids: ['covered'] });
    expect(run([{ kind: 'curtain', on: false }], hidden)).toEqual({ ...there, aids: ['covered'] });
    expect(run([{ kind: 'staff', now: 2000 }], hidden)).toMatchObject({ curtain: false, place: { name: 'staff' } });
    expect(run([{ kind: 'end', how: 'idle', now: 2000 }], hidden).curtain).toBe(false);
    expect(run([{ kind: 'curtain', on: true }])).toBe(waiting);
  });

  test('the page is pushed down and up again, and stays where it is while one goes about', () => {
    const low = run(
      [
        { kind: 'reach', on: true },
        { kind: 'go', place: { name: 'search' } },
      ],
      begun,
    );
    expect(low.preferences.reach).toBe(true);
    expect(run([{ kind: 'reach', on: false }], low).preferences).toEqual(defaults);
  });

  test('nothing moves before somebody touches the screen, except staff', () => {
    expect(run([{ kind: 'go', place: { name: 'search' } }])).toBe(waiting);
    expect(run([{ kind: 'staff', now: 5 }])).toMatchObject({ phase: 'visiting', visit: null, place: { name: 'staff' } });
  });
});

const anyEvent: fc.Arbitrary<VisitEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('presence', 'tick', 'staff'),
    now: fc.integer({ min: 0, max: 500_000 }),
  }) as fc.Arbitrary<VisitEvent>,
  fc.constantFrom<VisitEvent>(
    { kind: 'go', place: { name: 'search' } },
    { kind: 'go', place: { name: 'procedure', id: 'p' } },
    { kind: 'back' },
    { kind: 'home' },
    { kind: 'leave-yes' },
    { kind: 'leave-no' },
    { kind: 'leave-keep' },
    { kind: 'unfinished', on: true },
    { kind: 'playing', on: true },
    { kind: 'help', help: 'called' },
    { kind: 'answer', procedure: 'p', question: 'q', answer: 'a' },
    { kind: 'return', place: { name: 'search' } },
    { kind: 'part-done', lesson: 'p', part: 'opening' },
    { kind: 'asked' },
    { kind: 'aloud' },
    { kind: 'language', language: 'en' },
    { kind: 'text-size', size: 'large' },
    { kind: 'theme', theme: 'contrast' },
    { kind: 'keyboard', order: 'abc' },
    { kind: 'speech', speech: { speed: 6, volume: 0.4 } },
    { kind: 'theme', theme: 'contrast-light' },
    { kind: 'reach', on: true },
    { kind: 'curtain', on: true },
  ),
);

test('two visitors in a row see equal screens, whatever the first one did', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 60 }), (events) => {
      const used = run(events, begun);
      const ended = run([{ kind: 'end', how: 'done', now: 600_000 }], used);
      // A call for staff belongs to the machine and stands until it is answered.
      const { help } = used;
      expect({ ...ended, ended: null }).toEqual({ ...waiting, help });
      const next = run([{ kind: 'touch-start', visit: 'next', now: 700_000 }], ended);
      expect(next).toEqual(run([{ kind: 'touch-start', visit: 'next', now: 700_000 }], { ...waiting, help }));
    }),
    { numRuns: 300 },
  );
});

test('staff reach their corner from every state', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      expect(run([{ kind: 'staff', now: 1 }], run(events, begun)).place).toEqual({ name: 'staff' });
    }),
  );
});

describe('staff beside a visitor', () => {
  const place = { name: 'simulation', script: 'bai', rung: 'guided', procedure: null } as const;
  const inCorner = run(
    [
      { kind: 'go', place },
      { kind: 'staff', now: 2000 },
    ],
    begun,
  );

  test('go back to where the visitor was, and may mark a hand until the visit ends', () => {
    const helping = run([{ kind: 'assist' }], inCorner);
    expect(helping).toMatchObject({ place, assisting: true, visit: 'v' });
    expect(run([{ kind: 'home' }], helping).assisting).toBe(true);
    const ended = run([{ kind: 'end', how: 'done', now: 3000 }], helping);
    expect(run([{ kind: 'touch-start', visit: 'w', now: 4000 }], ended).assisting).toBe(false);
  });

  test('are given the longer time without a touch, and are asked all the same: they may have gone', () => {
    const helping = run(
      [
        { kind: 'assist', session: 'token' },
        { kind: 'presence', now: 10_000 },
      ],
      inCorner,
    );
    const { quiet, playing } = helping.idle;
    expect(playing).toBeGreaterThan(quiet);
    const at = (seconds: number): VisitEvent => ({ kind: 'tick', now: 10_000 + seconds * 1000 });
    expect(run([at(playing - 1)], helping).phase).toBe('visiting');
    expect(run([at(playing)], helping)).toMatchObject({ phase: 'warning', session: 'token' });
    expect(run([at(quiet)], run([{ kind: 'assist-done' }], helping)).phase).toBe('warning');
    const short = { ...helping, idle: { ...helping.idle, playing: 30 } };
    expect(run([at(quiet - 1)], short).phase).toBe('visiting');
  });

  test('only out of the corner, and only where there is a visit', () => {
    expect(run([{ kind: 'assist' }], begun)).toBe(begun);
    const alone = run([{ kind: 'staff', now: 0 }]);
    expect(run([{ kind: 'assist' }], alone)).toBe(alone);
  });
});

test('what joining gave goes along until the help is ended, and never to the next visitor', () => {
  const inCorner = run([
    { kind: 'touch-start', visit: 'v', now: 0 },
    { kind: 'staff', now: 1 },
  ]);
  const helping = run([{ kind: 'assist', session: 'token' }], inCorner);
  expect(helping).toMatchObject({ assisting: true, session: 'token' });
  expect(run([{ kind: 'assist-done' }], helping)).toMatchObject({ assisting: false, session: null, visit: 'v' });
  expect(run([{ kind: 'assist' }], inCorner)).toMatchObject({ assisting: true, session: null });
  expect(run([{ kind: 'assist-done' }], inCorner)).toBe(inCorner);
  const next = run(
    [
      { kind: 'end', how: 'idle', now: 2 },
      { kind: 'touch-start', visit: 'w', now: 3 },
    ],
    helping,
  );
  expect(next).toMatchObject({ assisting: false, session: null });
});
