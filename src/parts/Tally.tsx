/** The five strokes of 正, in the order in which they are written, on a grid of 24. */
const STROKES = [
  'M4 5.2 20 4.6',
  'M12 5.2 12.2 20',
  'M12.4 12 18.4 11.7',
  'M7 11.2 7.2 19.8',
  'M2.8 20.3 21.4 19.7',
] as const;

/** A count as a Korean class counts on its board: a 正 for each five, a stroke for each one, and faint what is still to come. */
export function Tally(props: { count: number; of: number }) {
  const { count, of } = props;
  return (
    <span aria-hidden="true" className="inline-flex gap-2">
      {Array.from({ length: Math.ceil(of / STROKES.length) }, (_, five) => five * STROKES.length).map((done) => (
        <svg key={done} viewBox="0 0 24 24" className="size-8 fill-none stroke-[2.4]">
          {STROKES.slice(0, of - done).map((stroke, index) => (
            <path
              key={stroke}
              d={stroke}
              strokeLinecap="round"
              className={done + index < count ? 'stroke-chalk' : 'stroke-rule'}
            />
          ))}
        </svg>
      ))}
    </span>
  );
}
