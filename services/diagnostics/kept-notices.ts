import { z } from 'zod';
import { staffNotice } from '#core/contract/shapes.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore } from '#services/storage/store.ts';
import { MOST_NOTICES, type RestorableNoticeBoard } from './memory-notice-board.ts';

const noticeFile = z.strictObject({ notices: z.array(staffNotice).max(MOST_NOTICES) });
type NoticeFile = z.infer<typeof noticeFile>;

/**
 * Keeps the board in `notices.json`: a kiosk is switched off every evening, and a file recovered at noon must still be told
 * to whoever opens the staff corner next week.
 */
export async function keepNotices(
  tools: StorageTools,
  board: RestorableNoticeBoard,
): Promise<{ settled(): Promise<void>; stop(): void }> {
  const store = await openStore<NoticeFile>(tools, {
    name: 'notices.json',
    version: 1,
    schema: noticeFile,
    defaults: { notices: [] },
  });
  let stopped = false;
  const save = (): void => {
    if (stopped) return;
    void store.update(() => ({ notices: [...board.list()] }));
  };
  board.restore(store.data().notices);
  board.onChange(save);
  // Notices from before the file was open, such as one about this very file.
  if (board.list().length > store.data().notices.length) save();
  return {
    settled: () => store.settled(),
    stop: () => void (stopped = true),
  };
}
