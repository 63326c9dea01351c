import { useRef } from 'react';
import { useGlossScope } from './gloss-context.tsx';
import styles from './GlossedText.module.css';
import { useGlosser } from './use-glosser.ts';
import { usePress } from './use-press.ts';
import { useStanding } from './use-standing.ts';

/**
 * A sentence of the content: its **labels** on gold, and the office words this screen has not underlined yet on dots, to be touched for
 * their meaning. The way for everybody else is the button at the top of the screen, which explains them all.
 */
export function GlossedText({ text }: { readonly text: string }) {
  const place = useRef<HTMLElement>(null);
  const left = new Set(useStanding(text, place));
  const pieces = useGlosser().pieces(text);
  return (
    <>
      {/* Nothing to see, and nothing any style of the text around could mean: it only says where the text stands. */}
      <wbr ref={place} />
      {pieces.map((piece, index) => {
        if (piece.kind === 'label') return <mark key={index}>{piece.text.slice(2, -2)}</mark>;
        if (piece.kind !== 'word' || !left.delete(piece.gloss)) return piece.text;
        return <Word key={index} id={piece.gloss} text={piece.text} />;
      })}
    </>
  );
}

function Word({ id, text }: { readonly id: string; readonly text: string }) {
  const scope = useGlossScope();
  const press = usePress(() => scope?.open([id]));
  return (
    <button type="button" className={styles['word']} aria-haspopup="dialog" {...press}>
      {text}
    </button>
  );
}
