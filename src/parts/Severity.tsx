import type { ContentNotes } from '#domain/content-notes.ts';
import { contentNoteWords as words } from '#words/content-notes.ts';

type Strength = ContentNotes['showWide'][number]['severity'];

const STROKES = { mild: 1, moderate: 2, strong: 3, unknown: 0 } as const satisfies Record<Strength, number>;

/** How strong something is: a word, and up to three strokes of the chalk beside it. */
export function Severity(props: { severity: Strength }) {
  return (
    <span className="whitespace-nowrap text-sm">
      <svg
        viewBox="0 0 26 16"
        aria-hidden="true"
        className="mr-1.5 inline-block h-4 w-6.5 fill-none align-[-0.1875rem] stroke-[3]"
      >
        {['M3 14.5 7 2', 'M10.5 14.2 14.4 1.8', 'M18 14.4 22.2 2.2'].map((stroke, index) => (
          <path
            key={stroke}
            d={stroke}
            strokeLinecap="round"
            className={index < STROKES[props.severity] ? 'stroke-chalk' : 'stroke-rule'}
          />
        ))}
      </svg>
      {words.severity[props.severity]}
    </span>
  );
}
