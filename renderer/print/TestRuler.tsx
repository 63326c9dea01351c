import { rulerMarks } from '#core/print-test/ruler.ts';

const HEIGHT = 12;
/** Where the lines stand, and where the arrows lie below them, in millimetres from above. */
const FOOT = 8;
const ARROWS = 10;

/** A ruler in true millimetres, with an arrow at each end that a wrong width cuts off. */
export function TestRuler({ millimetres }: { readonly millimetres: number }) {
  return (
    <svg
      viewBox={`0 0 ${millimetres} ${HEIGHT}`}
      style={{ display: 'block', inlineSize: `${millimetres}mm`, blockSize: `${HEIGHT}mm` }}
      aria-hidden="true"
    >
      {rulerMarks(millimetres).map(({ at, length, label }) => (
        <g key={at}>
          <path
            d={`M${Math.min(Math.max(at, 0.125), millimetres - 0.125)} ${FOOT}v-${length}`}
            stroke="#000"
            strokeWidth="0.25"
          />
          {label !== null && (
            <text
              x={at}
              y={3}
              fontSize="3.2"
              fontWeight="700"
              textAnchor={at === 0 ? 'start' : at > millimetres - 3 ? 'end' : 'middle'}
            >
              {label}
            </text>
          )}
        </g>
      ))}
      <path d={`M0 ${FOOT}h${millimetres}`} stroke="#000" strokeWidth="0.25" />
      <path d={`M3 ${ARROWS}h${millimetres - 6}`} stroke="#000" strokeWidth="0.5" />
      <path d={`M0 ${ARROWS}l3.5 -1.8v3.6zM${millimetres} ${ARROWS}l-3.5 -1.8v3.6z`} fill="#000" />
    </svg>
  );
}
