import { THREADS } from './threads.ts';

/** A short piece of the line that a tie is drawn with. The words beside it say what it means. */
export function Thread(props: { of: keyof typeof THREADS }) {
  const { className, dashes } = THREADS[props.of];
  return (
    <svg viewBox="0 0 32 8" aria-hidden="true" className="w-8 shrink-0">
      <path
        d="M2 5C10 3 20 6 30 4"
        fill="none"
        strokeLinecap="round"
        className={className}
        {...(dashes === undefined ? {} : { strokeDasharray: dashes })}
      />
    </svg>
  );
}
