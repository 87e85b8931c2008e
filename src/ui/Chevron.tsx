/** Says that something opens here, and which way it stands. Lives in a `<summary>`, and turns with its own `<details>` alone. */
export function Chevron() {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className="size-3 shrink-0 fill-none stroke-current stroke-2 transition-transform [[open]>summary_&]:rotate-180"
    >
      <path d="M2 4.2 6.2 8 10 3.8" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
