import { useRef } from 'react';
import { useGlossScope } from './gloss-context.tsx';
import styles from './GlossedText.module.css';
import { useGlosser } from './use-glosser.ts';
import { usePress } from './use-press.ts';
import { useStanding } from './use-standing.ts';

/** Marks that never begin a line. */
const CLOSING = /^[.,;:!?…)”]+/;

/**
 * A sentence of the content: its **labels** on gold, and the office words this screen has not underlined yet on dots, to be touched for
 * their meaning. The way for everybody else is the button at the top of the screen, which explains them all.
 */
export function GlossedText({ text }: { readonly text: string }) {
  const place = useRef<HTMLElement>(null);
  const left = new Set(useStanding(text, place));
  const pieces = useGlosser().pieces(text);
  const underlined = new Set<number>();
  return (
    <>
      {/* Nothing to see, and nothing any style of the text around could mean: it only says where the text stands. */}
      <wbr ref={place} />
      {pieces.map((piece, index) => {
        if (piece.kind === 'label') return <mark key={index}>{piece.text.slice(2, -2)}</mark>;
        // What closes a sentence or a part of it went along with the word before.
        const said = underlined.has(index - 1) ? piece.text.replace(CLOSING, '') : piece.text;
        if (piece.kind !== 'word' || !left.delete(piece.gloss)) return said;
        underlined.add(index);
        const next = pieces[index + 1];
        const closing = next?.kind === 'plain' ? (CLOSING.exec(next.text)?.[0] ?? '') : '';
        return (
          <span key={index} className={styles['bound']}>
            <Word id={piece.gloss} text={piece.text} />
            {closing}
          </span>
        );
      })}
    </>
  );
}

function Word({ id, text }: { readonly id: string; readonly text: string }) {
  const scope = useGlossScope();
  const press = usePress(() => scope?.open([id]));
  return (
    <button type="button" className={styles['word']} aria-haspopup="dialog" data-word {...press}>
      {text}
    </button>
  );
}
