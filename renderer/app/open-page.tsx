import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { KioskClient } from '#renderer/client/client.ts';
import { LanguageProvider } from '#renderer/language/context.tsx';
import { Broken } from './Broken.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { guardPage } from './page-guard.ts';
import { reportDefect, watchDefects } from './report-defect.ts';
import { guardWays } from './way-guard.ts';

/** A broken page opens itself again after this long, so that a defect at start cannot spin. */
const REOPEN_AFTER = 4000;

/** Opens a page of the kiosk in this window: guarded, with its defects told to the service, and opened again where it broke. */
export function openPage(client: KioskClient, surface: 'kiosk' | 'presenter', page: ReactNode): void {
  let reopening = false;
  const reopen = (): void => {
    if (reopening) return;
    reopening = true;
    setTimeout(() => window.location.reload(), REOPEN_AFTER);
  };
  guardWays(window);
  guardPage(window, surface);
  watchDefects(client, reopen);
  const place = document.getElementById('root');
  if (place === null) throw new Error('the document has no #root');
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
      {page}
    </ErrorBoundary>,
  );
}
