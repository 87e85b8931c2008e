/** A tick in chalk. */
export function Tick() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-7 shrink-0 fill-none stroke-3 stroke-current">
      <path d="M3.5 13.2 9.4 19.6C12 13.5 15.6 8.2 21.2 3.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
