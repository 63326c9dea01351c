import { memo, useEffect, useMemo, useRef, type CSSProperties } from 'react';
import { askText } from '../client/ask.ts';
import { useAsked } from '../client/use-asked.ts';
import { useWords } from '../language/words.tsx';
import { Pick } from '../parts/Pick.tsx';
import type { Problem } from '../wire.ts';
import { tint } from './tint.ts';
import styles from './SourceView.module.css';

interface Props {
  readonly file: string;
  /** Files to choose from. */
  readonly files: readonly string[];
  readonly tick: number;
  /** Lines to be marked and brought into view. */
  readonly mark: { readonly from: number; readonly to: number } | null;
  readonly problems: readonly Problem[];
  readonly onFile: (file: string) => void;
}

/** A file of the content as it stands on disk: read only, with the chosen lines marked and what is to be mended told at its line. */
export function SourceView({ file, files, tick, mark, problems, onFile }: Props) {
  const { t } = useWords();
  const asked = useAsked(file, tick, askText);
  const text = asked.state === 'here' ? asked.value : null;
  const area = useRef<HTMLDivElement>(null);
  const from = mark?.from ?? null;
  const to = mark?.to ?? null;
  const own = useMemo(() => problems.filter((problem) => problem.file === file), [problems, file]);
  useEffect(() => {
    const box = area.current;
    const line = from === null ? null : box?.querySelector<HTMLElement>(`[data-line="${from}"]`);
    if (box == null || line == null) return;
    // A few lines above it stay in sight.
    box.scrollTop = line.offsetTop - box.clientHeight / 5;
  }, [from, text]);
  return (
    <aside className={styles['source']} aria-label={t('source.title')}>
      <div className={styles['head']}>
        <Pick
          label={t('source.file')}
          options={files.map((name) => ({ value: name, label: name }))}
          chosen={file}
          onChoose={onFile}
        />
        {from !== null && to !== null && (
          <p role="status">{from === to ? t('source.line', { from }) : t('source.lines', { from, to })}</p>
        )}
      </div>
      <div ref={area} className={styles['text']} data-scrolls tabIndex={0} role="region" aria-label={file}>
        {asked.state === 'here' && text === null && <p>{t('source.gone')}</p>}
        {text !== null && <Lines text={text} from={from} to={to} problems={own} />}
      </div>
    </aside>
  );
}

/** How far a line is set in: where it is too long, it goes on a little further in. */
function indentOf(line: string): number {
  return /^[\s-]*/.exec(line)?.[0].length ?? 0;
}

interface LinesProps {
  readonly text: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly problems: readonly Problem[];
}

function Lines({ text, from, to, problems }: LinesProps) {
  const lines = useMemo(() => text.replace(/\n$/, '').split('\n'), [text]);
  return (
    <ol className={styles['lines']} lang="vi" translate="no">
      {lines.map((line, index) => {
        const number = index + 1;
        const marked = from !== null && to !== null && from <= number && number <= to;
        const wrong = problems.filter((problem) => problem.line === number);
        return <Line key={number} {...{ number, text: line, marked }} wrong={wrong.length === 0 ? NOTHING : wrong} />;
      })}
    </ol>
  );
}

const NOTHING: readonly Problem[] = [];

interface LineProps {
  readonly number: number;
  readonly text: string;
  readonly marked: boolean;
  readonly wrong: readonly Problem[];
}

/** One line; drawn again only when something about it changed, because a file has very many. */
const Line = memo(function SourceLine({ number, text, marked, wrong }: LineProps) {
  const { t } = useWords();
  return (
    <li data-line={number} data-marked={marked || undefined} data-wrong={wrong.length > 0 || undefined}>
      <code style={{ '--indent': `${indentOf(text)}ch` } as CSSProperties}>
        {tint(text).map(({ kind, text: piece }, at) =>
          kind === 'plain' ? (
            piece
          ) : (
            <span key={at} data-tint={kind}>
              {piece}
            </span>
          ),
        )}
      </code>
      {wrong.map((problem, at) => (
        <p key={at} lang="en">
          <b>{t(problem.severity === 'error' ? 'problems.error' : 'problems.warning')}</b> {problem.message} → {problem.todo}
        </p>
      ))}
    </li>
  );
});
