import type { KioskClient } from '#renderer/client/client.ts';

type Kind = 'render' | 'script' | 'promise' | 'chunk';

/** First position in our own files of a stack: path, line and column, never a message (a message may quote what was typed). */
export function ownPosition(stack: string | undefined): string {
  const match = /\/((?:assets|app|screens|stage|ui)\/[\w./-]+:\d+:\d+)/.exec(stack ?? '');
  return match?.[1] ?? '';
}

/** What names of error classes end in; the service takes no other, because a name might be anybody's. */
const CLASS = /^(?:[A-Z][A-Za-z]{0,50})?(?:Error|Exception)$/;

/** Class of an error, letters only. */
export function errorName(error: unknown): string {
  return error instanceof Error && CLASS.test(error.name) ? error.name : 'Unknown';
}

/** Sends a defect to the technical log: its class and where, nothing else. */
export function reportDefect(client: KioskClient, kind: Kind, error: unknown): void {
  const position = error instanceof Error ? ownPosition(error.stack) : '';
  void client.call('kiosk.report', { kind, name: errorName(error), position });
}

/** Reports what no component caught; the page then opens itself again, because its state can no longer be trusted. */
export function watchDefects(client: KioskClient, reopen: () => void): () => void {
  const onError = (event: ErrorEvent): void => {
    reportDefect(client, 'script', event.error);
    reopen();
  };
  const onRejection = (event: PromiseRejectionEvent): void => {
    reportDefect(client, 'promise', event.reason);
    reopen();
  };
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
