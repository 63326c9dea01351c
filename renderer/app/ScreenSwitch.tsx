import { Suspense, useCallback } from 'react';
import { assertNever } from '#core/basics/assert-never.ts';
import type { Place } from '#core/visit/screen.ts';
import { Attract } from '#renderer/screens/attract/Attract.tsx';
import { Home } from '#renderer/screens/home/Home.tsx';
import { bringGlossDialog } from '#renderer/ui/gloss-context.tsx';
import { lazyPart } from '#renderer/ui/lazy-part.ts';
import { bringDialog } from '#renderer/ui/LazyDialog.tsx';
import { ContentMissing } from './ContentMissing.tsx';
import { bringSessionSheet } from './EndAssist.tsx';
import { Glosses } from './Glosses.tsx';
import { useKiosk, useVisit } from './kiosk-context.tsx';
import { useNow } from './now.ts';
import type { DrawScreen } from './screens-context.ts';
import { Subject } from './Subject.tsx';
import { forgetOtherDays } from './use-content.ts';
import { Waiting } from './Waiting.tsx';

// Attract and home are the first load; everything else comes right after it, or when it is gone to.
const later = {
  FirstTime: lazyPart(async () => (await import('#renderer/screens/first-time/FirstTime.tsx')).FirstTime),
  Stored: lazyPart(async () => (await import('#renderer/screens/stored/Stored.tsx')).Stored),
  Catalogue: lazyPart(async () => (await import('#renderer/screens/catalogue/Catalogue.tsx')).Catalogue),
  LifeEvent: lazyPart(async () => (await import('#renderer/screens/life-event/LifeEvent.tsx')).LifeEvent),
  Topics: lazyPart(async () => (await import('#renderer/screens/topics/Topics.tsx')).Topics),
  Search: lazyPart(async () => (await import('#renderer/screens/search/Search.tsx')).Search),
  Procedure: lazyPart(async () => (await import('#renderer/screens/procedure/Procedure.tsx')).Procedure),
  Lesson: lazyPart(async () => (await import('#renderer/screens/lesson/Lesson.tsx')).Lesson),
  LessonOpening: lazyPart(async () => (await import('#renderer/screens/lesson/LessonOpening.tsx')).LessonOpening),
  Quiz: lazyPart(async () => (await import('#renderer/screens/quiz/Quiz.tsx')).Quiz),
  Rungs: lazyPart(async () => (await import('#renderer/screens/rungs/Rungs.tsx')).Rungs),
  Faults: lazyPart(async () => (await import('#renderer/screens/faults/Faults.tsx')).Faults),
  Playground: lazyPart(async () => (await import('#renderer/screens/playground/Playground.tsx')).Playground),
  Simulation: lazyPart(async () => (await import('#renderer/screens/simulation/Simulation.tsx')).Simulation),
  Summary: lazyPart(async () => (await import('#renderer/screens/summary/Summary.tsx')).Summary),
  Keep: lazyPart(async () => (await import('#renderer/screens/keep/Keep.tsx')).Keep),
  Resume: lazyPart(async () => (await import('#renderer/screens/resume/Resume.tsx')).Resume),
  Slip: lazyPart(async () => (await import('#renderer/screens/slip/Slip.tsx')).Slip),
  Staff: lazyPart(async () => (await import('#renderer/screens/staff/Staff.tsx')).Staff),
};

/** Brings all screens into memory, so that a visit depends on no file any more, even while the service starts again. */
export async function warmScreens(): Promise<void> {
  await Promise.allSettled([
    ...Object.values(later).map((screen) => screen.bring()),
    bringDialog(),
    bringSessionSheet(),
    bringGlossDialog(),
    import('#renderer/print/qr-modules.ts'),
  ]);
}

/** Which screen stands for which place. */
export function ScreenSwitch() {
  const { state, dispatch } = useVisit();
  const now = useNow();
  const { client, fresh } = useKiosk();
  const begin = useCallback(() => {
    forgetOtherDays(client);
    dispatch({ kind: 'touch-start', visit: crypto.randomUUID(), now: now() });
  }, [client, dispatch, now]);
  const setUp = useCallback(() => dispatch({ kind: 'staff', now: now() }), [dispatch, now]);
  if (state.phase === 'attract') return <Attract onStart={begin} onSetUp={fresh ? setUp : null} />;
  return drawScreen(state.place);
}

/** The screen of a place, whoever goes about. */
export const drawScreen: DrawScreen = (place) => (
  <Glosses>
    <Suspense fallback={<Waiting />}>
      <At place={place} />
    </Suspense>
  </Glosses>
);

function At({ place }: { readonly place: Place }) {
  switch (place.name) {
    case 'home':
      return <Home />;
    case 'first-time':
      return <later.FirstTime.Part />;
    case 'stored':
      return <later.Stored.Part />;
    case 'catalogue':
      return <later.Catalogue.Part page={place.page} />;
    case 'life-event':
      return <later.LifeEvent.Part id={place.id} page={place.page ?? 0} />;
    case 'topics':
      return <later.Topics.Part area={place.area} page={place.page ?? 0} />;
    case 'search':
      return <later.Search.Part />;
    case 'procedure':
      return <Subject id={place.id} Procedure={later.Procedure.Part} Lesson={later.Lesson.Part} />;
    case 'opening':
      return <later.LessonOpening.Part id={place.procedure} />;
    case 'quiz':
      return <later.Quiz.Part id={place.quiz} lesson={place.procedure} />;
    case 'rungs':
      return <later.Rungs.Part script={place.script} procedure={place.procedure} />;
    case 'faults':
      return <later.Faults.Part script={place.script} procedure={place.procedure} />;
    case 'playground':
      return <later.Playground.Part script={place.script} />;
    case 'simulation':
      return <later.Simulation.Part practice={place} />;
    case 'summary':
      return <later.Summary.Part practice={place} />;
    case 'keep':
      return <later.Keep.Part practice={place} />;
    case 'resume':
      return <later.Resume.Part />;
    case 'slip':
      return <later.Slip.Part procedure={place.procedure} />;
    case 'content-missing':
      return <ContentMissing />;
    case 'staff':
      return <later.Staff.Part />;
    default:
      return assertNever(place);
  }
}
