/** The clock over the classroom door. Without an hour it has no hands: there is nothing to show. */
export function ClockFace(props: { hands: { readonly hour: number; readonly minute: number } | null }) {
  const { hands } = props;
  return (
    <svg viewBox="0 0 100 100" aria-hidden="true" className="size-24 shrink-0 fill-none stroke-chalk sm:size-28">
      <path
        className="fill-board"
        d="M50 4C76 3.4 96.6 24 96 50.4S75.5 96.8 49.4 96 3.3 75.6 4 49.6 24.6 4.4 51 4.2"
        strokeWidth="4"
      />
      <circle cx="50" cy="50" r="36" pathLength="120" strokeDasharray="1 9" strokeDashoffset=".5" strokeWidth="8" />
      {hands === null ? null : (
        <g strokeLinecap="round">
          <path d="M50 52V31" transform={`rotate(${hands.hour * 30 + hands.minute / 2} 50 50)`} strokeWidth="6" />
          <path d="M50 53V21" transform={`rotate(${hands.minute * 6} 50 50)`} strokeWidth="4" />
        </g>
      )}
      <circle cx="50" cy="50" r="3.5" className="fill-accent stroke-none" />
    </svg>
  );
}
