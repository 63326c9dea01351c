import { lazy, Suspense, useCallback } from 'react';
import { assertNever } from '#core/basics/assert-never.ts';
import type { Place } from '#core/visit/screen.ts';
import { Attract } from '#renderer/screens/attract/Attract.tsx';
import { Home } from '#renderer/screens/home/Home.tsx';
import { ContentMissing } from './ContentMissing.tsx';
import { Glosses } from './Glosses.tsx';
import { useVisit } from './kiosk-context.tsx';
import { useNow } from './now.ts';
import { Waiting } from './Waiting.tsx';

// Attract and home are the first load; everything else comes right after it, or when it is gone to.
const load = {
  FirstTime: async () => ({ default: (await import('#renderer/screens/first-time/FirstTime.tsx')).FirstTime }),
  Catalogue: async () => ({ default: (await import('#renderer/screens/catalogue/Catalogue.tsx')).Catalogue }),
  LifeEvent: async () => ({ default: (await import('#renderer/screens/life-event/LifeEvent.tsx')).LifeEvent }),
  Topics: async () => ({ default: (await import('#renderer/screens/topics/Topics.tsx')).Topics }),
  Search: async () => ({ default: (await import('#renderer/screens/search/Search.tsx')).Search }),
  Procedure: async () => ({ default: (await import('#renderer/screens/procedure/Procedure.tsx')).Procedure }),
  Rungs: async () => ({ default: (await import('#renderer/screens/rungs/Rungs.tsx')).Rungs }),
  Faults: async () => ({ default: (await import('#renderer/screens/faults/Faults.tsx')).Faults }),
  Playground: async () => ({ default: (await import('#renderer/screens/playground/Playground.tsx')).Playground }),
  Simulation: async () => ({ default: (await import('#renderer/screens/simulation/Simulation.tsx')).Simulation }),
  Summary: async () => ({ default: (await import('#renderer/screens/summary/Summary.tsx')).Summary }),
  Keep: async () => ({ default: (await import('#renderer/screens/keep/Keep.tsx')).Keep }),
  Resume: async () => ({ default: (await import('#renderer/screens/resume/Resume.tsx')).Resume }),
  Slip: async () => ({ default: (await import('#renderer/screens/slip/Slip.tsx')).Slip }),
  Staff: async () => ({ default: (await import('#renderer/screens/staff/Staff.tsx')).Staff }),
};
const FirstTime = lazy(load.FirstTime);
const Catalogue = lazy(load.Catalogue);
const LifeEvent = lazy(load.LifeEvent);
const Topics = lazy(load.Topics);
const Search = lazy(load.Search);
const Procedure = lazy(load.Procedure);
const Rungs = lazy(load.Rungs);
const Faults = lazy(load.Faults);
const Playground = lazy(load.Playground);
const Simulation = lazy(load.Simulation);
const Summary = lazy(load.Summary);
const Keep = lazy(load.Keep);
const Resume = lazy(load.Resume);
const Slip = lazy(load.Slip);
const Staff = lazy(load.Staff);

/** Brings all screens into memory, so that a visit depends on no file any more, even while the service starts again. */
export async function warmScreens(): Promise<void> {
  await Promise.allSettled([
    ...Object.values(load).map((bring) => bring()),
    import('#renderer/ui/Dialog.tsx'),
    import('#renderer/ui/GlossDialog.tsx'),
    import('#renderer/print/qr-modules.ts'),
  ]);
}

/** Which screen stands for which place. */
export function ScreenSwitch() {
  const { state, dispatch } = useVisit();
  const now = useNow();
  const begin = useCallback(() => dispatch({ kind: 'touch-start', visit: crypto.randomUUID(), now: now() }), [dispatch, now]);
  if (state.phase === 'attract') return <Attract onStart={begin} />;
  return (
    <Glosses>
      <Suspense fallback={<Waiting />}>
        <At place={state.place} />
      </Suspense>
    </Glosses>
  );
}

function At({ place }: { readonly place: Place }) {
  switch (place.name) {
    case 'home':
      return <Home />;
    case 'first-time':
      return <FirstTime />;
    case 'catalogue':
      return <Catalogue page={place.page} />;
    case 'life-event':
      return <LifeEvent id={place.id} />;
    case 'topics':
      return <Topics area={place.area} />;
    case 'search':
      return <Search />;
    case 'procedure':
      return <Procedure id={place.id} />;
    case 'rungs':
      return <Rungs script={place.script} procedure={place.procedure} />;
    case 'faults':
      return <Faults script={place.script} procedure={place.procedure} />;
    case 'playground':
      return <Playground script={place.script} />;
    case 'simulation':
      return <Simulation practice={place} />;
    case 'summary':
      return <Summary practice={place} />;
    case 'keep':
      return <Keep practice={place} />;
    case 'resume':
      return <Resume />;
    case 'slip':
      return <Slip procedure={place.procedure} />;
    case 'content-missing':
      return <ContentMissing />;
    case 'staff':
      return <Staff />;
    default:
      return assertNever(place);
  }
}
