import type { Episode } from '#domain/story/episodes.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { usePointName } from '#parts/PointName.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { rollCallWords as rollCall } from '#words/roll-call.ts';

const CELL =
  'sticky top-0 z-20 border-dust border-b-2 bg-board p-1 font-display print:static print:p-0 print:text-[9pt]';

/** The head of the sheet: a number for each episode behind the viewer, and one cell for those ahead. */
export function SheetHead(props: { watched: readonly Shielded<Episode>[]; later: readonly Shielded<Episode>[] }) {
  const pointName = usePointName();
  const { story } = useView();
  const period = (episode: Shielded<Episode>) => rollCall.period(story, episode);
  const [first] = props.later;
  const last = props.later.at(-1);
  return (
    <thead>
      <tr>
        <th scope="col" className={`${CELL} left-0 z-30! pl-0 text-left text-base`}>
          {rollCall.person}
        </th>
        {props.watched.map((episode) => (
          <th key={episode.id} scope="col" className={`${CELL} min-w-9 border-l border-l-rule text-lg sm:min-w-12`}>
            <span aria-hidden="true">{period(episode)}</span>
            <span className="sr-only first-letter:uppercase">{pointName(episode.id)}</span>
          </th>
        ))}
        {first === undefined || last === undefined ? null : (
          <th
            scope="col"
            aria-hidden="true"
            className={`${CELL} border-l border-l-rule whitespace-nowrap px-3 text-center text-dust text-lg`}
          >
            {rollCall.later(period(first), period(last))}
          </th>
        )}
      </tr>
    </thead>
  );
}
