import { useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { SavedNote } from './SavedNote.tsx';
import type { Saved } from './use-settings.ts';
import { WritingBox } from './WritingBox.tsx';
import styles from './Staff.module.css';

interface Box<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly mode: 'letters' | 'digits';
  readonly limit: number;
}

interface Props<Id extends string> {
  readonly title: string;
  readonly boxes: readonly Box<Id>[];
  readonly texts: Readonly<Record<Id, string>>;
  readonly onText: (id: Id, text: string) => void;
  /** Something was written here that is stored nowhere: whoever leaves is asked once. */
  readonly unsaved: boolean;
  /** How to put right what was written; null where nothing is wrong. */
  readonly problem: string | null;
  /** Whether what was written could be stored. */
  readonly saved?: Saved;
  readonly note?: string;
  readonly action: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A few boxes to fill, one at a time, its keyboard below it. */
export function BoxesPage<Id extends string>({
  title,
  boxes,
  texts,
  onText,
  unsaved,
  problem,
  saved = 'untouched',
  note,
  action,
  onDone,
  onCancel,
}: Props<Id>) {
  const { t } = useLanguage();
  const [at, setAt] = useState(0);
  const [asking, setAsking] = useState(false);
  const box = boxes[at];
  if (box === undefined) throw new Error('a page of boxes has one at least');
  return (
    <div className={styles['editor']} data-inner-page>
      <div>
        <h2>{title}</h2>
        <Tabs label={title} tabs={boxes} chosen={box.id} onChoose={(id) => setAt(boxes.findIndex((other) => other.id === id))} />
        <Button kind="quiet" onPress={() => (unsaved ? setAsking(true) : onCancel())}>
          {t('staff.doorBack')}
        </Button>
      </div>
      <div>
        {problem !== null && <Notice tone="hint" title={problem} />}
        {problem === null && saved !== 'untouched' && <SavedNote saved={saved} />}
        <WritingBox
          key={box.id}
          label={box.label}
          mode={box.mode}
          limit={box.limit}
          text={texts[box.id]}
          onText={(text) => onText(box.id, text)}
          action={action}
          onDone={onDone}
        />
        {note !== undefined && <p>{note}</p>}
      </div>
      <LazyDialog
        open={asking}
        title={t('staff.doorDrop')}
        body={t('staff.doorDropMore')}
        primary={{ label: t('staff.doorWriteOn'), onPress: () => setAsking(false) }}
        secondary={{ label: t('staff.doorDropYes'), onPress: onCancel }}
        safe="primary"
      />
    </div>
  );
}
