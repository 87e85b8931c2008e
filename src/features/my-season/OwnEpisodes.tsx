import { Link } from '@tanstack/react-router';

import { formatDay } from '#i18n/format.ts';
import { ReactionSign } from '#parts/ReactionSign.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { mySeasonWords as words } from '#words/my-season.ts';

import type { OwnEpisode } from './my-season.ts';

/** Episode by episode: its number, which leads there, the line, the day, and at the end of the row the mark. */
export function OwnEpisodes(props: { episodes: readonly OwnEpisode[] }) {
  const { story } = useView();
  return (
    <ol className="border-rule border-t">
      {props.episodes.map(({ id, season, number, address, day, reaction, line }) => (
        <li key={id} className="flex min-h-14 items-center gap-3 border-rule border-b py-1.5">
          <Link
            to="/episodes/$number/"
            params={{ number: address }}
            className="inline-flex min-h-11 min-w-11 items-center font-display text-[2rem] leading-8 hover:underline"
          >
            <span className="sr-only">{words.episode(story, { season, number })}</span>
            <span aria-hidden="true">{number}</span>
          </Link>
          <div className="grid min-w-0 flex-1">
            {line === '' ? null : (
              <p dir="auto" className="max-w-[75ch]">
                {line}
              </p>
            )}
            {day === null ? null : <p className="text-dust text-sm">{formatDay(day)}</p>}
          </div>
          {reaction === null ? null : <ReactionSign reaction={reaction} />}
        </li>
      ))}
    </ol>
  );
}
