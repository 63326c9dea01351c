const STEP = 24;

/** The band of tangent circles that parts the head from the rest: as many as the width takes. */
export function DrumBand({ circles }: { readonly circles: number }) {
  const centres = Array.from({ length: circles }, (_, index) => STEP / 2 + index * STEP);
  return (
    <svg viewBox={`0 0 ${circles * STEP} ${STEP}`} aria-hidden="true">
      <g fill="none" stroke="#000" strokeWidth="2">
        {centres.map((x, index) => (
          <path
            key={x}
            d={`M${x - 6.5} 12a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0${index < circles - 1 ? `M${x + 1} 5.5l22 13` : ''}`}
          />
        ))}
      </g>
      {centres.map((x) => (
        <circle key={x} cx={x} cy="12" r="2.2" fill="#000" />
      ))}
    </svg>
  );
}
