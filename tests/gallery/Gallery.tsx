import { LanguageProvider } from '#renderer/language/context.tsx';
import { EXHIBITS } from './exhibits.ts';

/** All exhibits as links, or the one the address names. */
export function Gallery({ chosen }: { readonly chosen: string | null }) {
  const exhibit = EXHIBITS.find(({ of }) => of === chosen);
  return (
    <LanguageProvider language="vi">
      <main className="gallery" lang="en">
        {exhibit === undefined ? (
          <>
            <h1>Góc Số: components</h1>
            <ul>
              {EXHIBITS.map(({ of, states }) => (
                <li key={of}>
                  <a href={`?of=${of}`}>{of}</a> ({states.length})
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <h1>{exhibit.of}</h1>
            {exhibit.states.map((state, index) => (
              <figure key={`${state.name}-${index}`} aria-label={state.name}>
                <figcaption>{state.name}</figcaption>
                <div lang="vi" className="gallery-room" data-room={state.room}>
                  {state.show}
                </div>
              </figure>
            ))}
          </>
        )}
      </main>
    </LanguageProvider>
  );
}
