import { Notice } from '#renderer/ui/Notice.tsx';
import type { Told } from './use-told.ts';

/** What came of it, also for those who hear the page. */
export function ToldNote({ told }: { readonly told: Told }) {
  return (
    <div role="status">
      {told !== null && (
        <Notice tone={told.tone} title={told.title}>
          {told.more}
        </Notice>
      )}
    </div>
  );
}
