import { useEffect, useMemo, useState } from 'react';
import { TEXT_SIZES, type Language, type TextSize } from '#core/basics/language.ts';
import type { Rung } from '#core/simulation/types.ts';
import type { TakehomeLesson } from '#core/takehome/lesson.ts';
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { GlossesContext, GlossScope, NO_GLOSSES } from '#renderer/ui/gloss-context.tsx';
import { Broken } from './Broken.tsx';
import { End } from './End.tsx';
import { Head } from './Head.tsx';
import { drawnScript } from './read-lesson.ts';
import { Run } from './Run.tsx';
import { Start } from './Start.tsx';
import { scrollDown } from './scroll-down.ts';
import styles from './TakeHome.module.css';

/** Where one is. `turn` counts the runs: each is a run of its own, and meets another fault. */
type Page =
  | { readonly name: 'start' }
  | { readonly name: 'run'; readonly rung: Rung; readonly turn: number }
  | { readonly name: 'end'; readonly rung: Rung; readonly passed: boolean | null };

/** The whole of a practice at home: the choice of a way, the run, its end. Nothing outlives the page. */
export function TakeHome({ lesson }: { readonly lesson: TakehomeLesson | null }) {
  const [language, setLanguage] = useState<Language>('vi');
  const [size, setSize] = useState<TextSize>('normal');
  const [page, setPage] = useState<Page>({ name: 'start' });
  const [turns, setTurns] = useState(0);
  const [reading, setReading] = useState(false);
  const script = useMemo(() => (lesson === null ? null : drawnScript(lesson)), [lesson]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['text'] = size;
    document.title = lesson?.name[language] ?? document.title;
  }, [lesson, language, size]);
  // Another page begins at its top.
  useEffect(() => scrollDown(0), [page]);

  const begin = (rung: Rung): void => {
    setTurns(turns + 1);
    setPage({ name: 'run', rung, turn: turns });
  };
  const leave = (): void => setPage({ name: 'start' });
  return (
    <LanguageProvider language={language}>
      <ErrorBoundary instead={<Broken />} onDefect={() => {}}>
        <GlossesContext value={lesson?.glosses ?? NO_GLOSSES}>
          <GlossScope key={page.name} onReading={setReading}>
            <div className={styles['home']} data-page={page.name}>
              <Head
                onLanguage={() => setLanguage(language === 'vi' ? 'en' : 'vi')}
                size={size}
                onSize={() => setSize(TEXT_SIZES[(TEXT_SIZES.indexOf(size) + 1) % TEXT_SIZES.length] ?? 'normal')}
              />
              {lesson === null || script === null ? (
                <Broken />
              ) : page.name === 'start' ? (
                <Start lesson={lesson} onRung={begin} />
              ) : page.name === 'run' ? (
                <Run
                  key={page.turn}
                  script={script}
                  rung={page.rung}
                  turn={page.turn}
                  held={reading}
                  onEnd={(passed) => setPage({ name: 'end', rung: page.rung, passed })}
                  onLeave={leave}
                />
              ) : (
                <End lesson={lesson} rung={page.rung} passed={page.passed} onAgain={() => begin(page.rung)} onOther={leave} />
              )}
            </div>
          </GlossScope>
        </GlossesContext>
      </ErrorBoundary>
    </LanguageProvider>
  );
}
