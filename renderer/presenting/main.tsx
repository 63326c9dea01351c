import { createRoot } from 'react-dom/client';
import '#renderer/styles/index.css';
import './picture.css';
import { Broken } from '#renderer/app/Broken.tsx';
import { ErrorBoundary } from '#renderer/app/ErrorBoundary.tsx';
import { startHeartbeat } from '#renderer/app/heartbeat.ts';
import { guardPage } from '#renderer/app/page-guard.ts';
import { reportDefect, watchDefects } from '#renderer/app/report-defect.ts';
import { guardWays } from '#renderer/app/way-guard.ts';
import { createFetchClient } from '#renderer/client/fetch-client.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { browserCamera } from './cards/browser-camera.ts';
import { PresentApp } from './PresentApp.tsx';

/** A broken page opens itself again after this long, so that a defect at start cannot spin. */
const REOPEN_AFTER = 4000;
/** Windows of a meeting are watched each by itself, whatever their number. */
const PAGE = 0;

const client = createFetchClient();
let reopening = false;
function reopen(): void {
  if (reopening) return;
  reopening = true;
  setTimeout(() => window.location.reload(), REOPEN_AFTER);
}

guardWays(window);
guardPage(window, 'presenter');
watchDefects(client, reopen);
startHeartbeat(client, PAGE);

const place = document.getElementById('root');
if (place === null) throw new Error('present.html has no #root');
// No page but one of this machine itself, or one that came safely, has devices at all.
const camera = browserCamera(navigator.mediaDevices);
const clock = (): number => performance.now();
createRoot(place).render(
  <ErrorBoundary
    instead={
      <LanguageProvider language="vi">
        <Broken />
      </LanguageProvider>
    }
    onDefect={(error) => {
      reportDefect(client, 'render', error);
      reopen();
    }}
  >
    <PresentApp client={client} clock={clock} camera={camera} />
  </ErrorBoundary>,
);
