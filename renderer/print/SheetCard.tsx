import type { CardPage } from '#core/sheet/sheet.ts';
import styles from './SheetCard.module.css';

/** A hair that is left out at the foot of the page: what is rounded up must not open a second one. */
const HAIR = 1;

/** A card in true millimetres on a page of its own: one path of black, so that no seam shows between its cells. */
export function SheetCard({ page: { drawing, label } }: { readonly page: CardPage }) {
  const { width, height, black, letters } = drawing;
  const path = black.map(({ x, y, width: across, height: down }) => `M${x} ${y}h${across}v${down}h-${across}z`).join('');
  return (
    <svg
      className={styles['card']}
      viewBox={`0 0 ${width} ${height - HAIR}`}
      style={{ inlineSize: `${width}mm`, blockSize: `${height - HAIR}mm` }}
      role="img"
      aria-label={label}
    >
      <path d={path} fill="#000" shapeRendering="crispEdges" />
      {letters.map(({ text, x, y, height: tall, turn }) => (
        <text
          key={text}
          transform={`translate(${x} ${y}) rotate(${turn})`}
          // Capitals and digits of the house's letters are seven tenths of their size high.
          y={tall / 2}
          fontSize={tall / 0.7}
          fontWeight={700}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
