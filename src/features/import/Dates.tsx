import type { Viewing } from '#domain/import/viewing.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { usePointName } from '#parts/PointName.tsx';
import type { Proposal } from '#saved/import.ts';
import { importWords as words } from '#words/import.ts';

/** The episodes by their numbers, with the days that would be noted. Nothing of ours is said of them: they may lie ahead. */
export function Dates(props: { proposal: Proposal; viewings: readonly Viewing[] }) {
  const pointName = usePointName();
  const { dates, episodes } = props.proposal;
  const dated = new Set(props.viewings.flatMap(({ episode, day }) => (day === null ? [] : [episode])));
  const undated = episodes.filter((episode) => !dated.has(episode)).length;
  return (
    <div className="grid gap-2">
      <h4 className="font-display text-xl leading-tight">{words.dates}</h4>
      {dates.length === 0 ? (
        <p>{words.noDates}</p>
      ) : (
        <>
          <p className="text-dust text-sm">{words.datesHint}</p>
          <ul className="grid gap-x-8 sm:grid-cols-2">
            {dates.map(({ episode, day, before }) => (
              <li key={episode} className="flex flex-wrap justify-between gap-x-3 border-rule border-b py-1.5">
                <span className="first-letter:uppercase">{pointName(episode)}</span>
                <span className="text-right">
                  <FactDate date={day} />
                  {before === null ? null : (
                    <span className="block text-dust text-sm">
                      {words.dateBefore} <FactDate date={before} />
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {undated === 0 ? null : <p className="text-dust">{words.undated(undated)}</p>}
    </div>
  );
}
