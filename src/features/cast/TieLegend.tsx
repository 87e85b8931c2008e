import { TIE_FAMILIES, tieFamily } from '#domain/people/tie-families.ts';
import type { Stroke } from '#domain/people/tie-picture.ts';
import { tiesWords as words } from '#words/ties.ts';

import { LINE, TIE_LOOKS } from './tie-look.ts';

/** What the lines mean. Only those that the viewer may see anywhere: a kind that has not come up yet would tell. */
export function TieLegend({ strokes }: { strokes: readonly Stroke[] }) {
  const used = new Set(strokes.map(({ tie }) => tieFamily(tie.kind)));
  return (
    <ul aria-label={words.legend} className="flex flex-wrap gap-x-3.5 gap-y-1 text-dust text-sm">
      {TIE_FAMILIES.filter((family) => used.has(family)).map((family) => (
        <li key={family} className="flex items-center gap-1.5">
          <svg viewBox="0 0 24 8" aria-hidden="true" className="h-2 w-6">
            <path d="M1 4H23" {...LINE} {...TIE_LOOKS[family]} />
          </svg>
          {words.families[family]}
        </li>
      ))}
    </ul>
  );
}
