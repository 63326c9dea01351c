import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language/words.tsx';
import { sizeOf, type KioskScreen } from './kiosk-screens.ts';
import { listen, tell, type Order, type Report } from './order.ts';
import styles from './PlayPane.module.css';

interface Props {
  readonly order: Order;
  readonly screen: KioskScreen;
  readonly onReport: (report: Extract<Report, { kind: 'here' }>) => void;
  readonly onAgain: () => void;
}

/** The kiosk's screen in a frame of its true size, made small enough to stand here and cut to the lesson's own part of it. */
export function StageFrame({ order, screen, onReport, onAgain }: Props) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(0);
  const [room, setRoom] = useState<Extract<Report, { kind: 'room' }> | null>(null);
  const [space, setSpace] = useState({ width: 0, height: 0 });

  useEffect(
    () =>
      listen((report) => {
        if (!('kind' in report)) return undefined;
        switch (report.kind) {
          case 'ready':
            return setReady((former) => former + 1);
          case 'room':
            return report.width > 0 ? setRoom(report) : undefined;
          case 'here':
            return onReport(report);
          case 'again':
            return onAgain();
          default:
            return undefined;
        }
      }),
    [onReport, onAgain],
  );
  useEffect(() => {
    if (ready > 0 && frame.current?.contentWindow != null) tell(frame.current.contentWindow, order);
  }, [ready, order]);
  useEffect(() => {
    const box = place.current;
    if (box === null) return undefined;
    const observer = new ResizeObserver(() => setSpace({ width: box.clientWidth, height: box.clientHeight }));
    observer.observe(box);
    return () => observer.disconnect();
  }, []);

  const { width, height } = sizeOf(screen);
  const shown = room ?? { x: 0, y: 0, width, height };
  const scale = Math.min(space.width / shown.width, space.height / shown.height);
  return (
    <div ref={place} className={styles['place']} style={{ aspectRatio: `${shown.width} / ${shown.height}` }}>
      <div className={styles['window']} style={{ width: shown.width * scale, height: shown.height * scale }}>
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page: a sandbox would take its fonts and its scripts */}
        <iframe
          ref={frame}
          title={t('play.stage')}
          src="/play.html"
          style={{ width, height, transform: `scale(${scale}) translate(${-shown.x}px, ${-shown.y}px)` }}
        />
      </div>
    </div>
  );
}
