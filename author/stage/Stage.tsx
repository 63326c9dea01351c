import { useCallback, useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';
import { LanguageProvider } from '#renderer/language/context.tsx';
import screen from '#renderer/ui/Screen.module.css';
import { createWords } from '../language/words.tsx';
import { listen, tell, type Order, type Report } from '../play/order.ts';
import { Player, type Former } from './Player.tsx';
import styles from './Stage.module.css';

/** The kiosk's place for a lesson, alone in its frame: where bar and header are on a kiosk, nothing is. */
export function Stage() {
  const [order, setOrder] = useState<Order | null>(null);
  const former = useRef<Former | null>(null);
  const room = useRef<HTMLDivElement>(null);
  const report = useCallback((words: Report) => tell(window.parent, words), []);
  useEffect(() => {
    const stop = listen((message) => {
      if ('script' in message) setOrder(message);
    });
    report({ kind: 'ready' });
    return stop;
  }, [report]);
  useEffect(() => {
    const place = room.current;
    if (place === null) return undefined;
    const observer = new ResizeObserver(() => {
      const { x, y, width, height } = place.getBoundingClientRect();
      report({ kind: 'room', x, y, width, height });
    });
    observer.observe(place);
    return () => observer.disconnect();
  }, [report]);
  useEffect(() => {
    if (order === null) return;
    document.documentElement.lang = order.language;
    Object.assign(document.documentElement.dataset, { text: order.size, theme: order.theme });
  }, [order]);
  return (
    <div ref={room} className={styles['room']}>
      <main className={screen['screen']} data-material="notebook" aria-label={order?.script.title[order.language]}>
        {order !== null && (
          <LanguageProvider language={order.language}>
            <ErrorBoundary
              key={`${order.turn}/${order.version}`}
              instead={<p className={styles['broken']}>{createWords(order.language).t('play.broken')}</p>}
              onDefect={() => {}}
            >
              <h1 className="visually-hidden">{order.script.title[order.language]}</h1>
              <Player order={order} former={former} report={report} />
            </ErrorBoundary>
          </LanguageProvider>
        )}
      </main>
    </div>
  );
}
