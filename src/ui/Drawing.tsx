/** What stands in the place of a page, in a few pulls of the chalk on a grid of 120 by 90. A drawing beside words that say the same. */
export function Drawing(props: { strokes: readonly string[] }) {
  return (
    <svg viewBox="0 0 120 90" aria-hidden="true" className="w-44 fill-none stroke-[2.5] stroke-chalk">
      {props.strokes.map((stroke) => (
        <path key={stroke} d={stroke} strokeLinecap="round" strokeLinejoin="round" />
      ))}
    </svg>
  );
}
