/** What stands in the place of a page, in a few pulls of the chalk. Own drawings on a grid of 120 by 90. */
const STROKES = {
  /** A name tag without a name. */
  tag: ['M14 26 105 24 107 76 13 78Z', 'M48 25 49 14 70 13 71 24', 'M32 48 88 47', 'M44 60 76 59'],
  /** A loudspeaker whose cord is out of the wall. */
  cord: [
    'M16 34 32 33 54 17 55 73 33 58 17 59Z',
    'M66 34C73 40 73 50 66 57',
    'M66 66C84 84 92 58 99 68',
    'M98 62 108 66M97 74 106 77',
  ],
  /** A piece of chalk in two. */
  chalk: [
    'M12 52 52 36 57 43 54 48 15 64Z',
    'M66 30 104 15 108 27 69 43 67 38Z',
    'M59 54 62 59M66 52 68 61M73 52 78 58',
  ],
} as const;

/** A drawing beside words that say the same. */
export function Drawing(props: { of: keyof typeof STROKES }) {
  return (
    <svg viewBox="0 0 120 90" aria-hidden="true" className="w-44 fill-none stroke-[2.5] stroke-chalk">
      {STROKES[props.of].map((stroke) => (
        <path key={stroke} d={stroke} strokeLinecap="round" strokeLinejoin="round" />
      ))}
    </svg>
  );
}
