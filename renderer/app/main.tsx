import { createRoot } from 'react-dom/client';
import '#renderer/styles/index.css';
import { createFetchClient } from '#renderer/client/fetch-client.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { App } from './App.tsx';
import { Broken } from './Broken.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { guardPage } from './page-guard.ts';
import { reportDefect, watchDefects } from './report-defect.ts';
import { guardWays } from './way-guard.ts';

/** A broken page opens itself again after this long, so that a defect at start cannot spin. */
const REOPEN_AFTER = 4000;

const client = createFetchClient();
let reopening = false;
function reopen(): void {
  if (reopening) return;
  reopening = true;
  setTimeout(() => window.location.reload(), REOPEN_AFTER);
}

guardWays(window);
guardPage(window);
watchDefects(client, reopen);

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
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
    <App client={client} />
  </ErrorBoundary>,
);
