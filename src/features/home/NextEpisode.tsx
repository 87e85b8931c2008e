import { Link } from '@tanstack/react-router';

import type { NextEpisode as Episode } from '#domain/derived/start-file.ts';
import { episodeAddress } from '#domain/story/episodes.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { formatMinutes } from '#i18n/format.ts';
import { FactText } from '#parts/FactText.tsx';
import { usePointName } from '#parts/PointName.tsx';
import { Tally } from '#parts/Tally.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { Section } from '#ui/Section.tsx';
import { statusWords as status } from '#words/status.ts';

/** The first episode that the viewer has not finished, with its premise, under the tally of those they have. */
export function NextEpisode(props: { episodes: readonly Shielded<Episode>[] }) {
  const view = useView();
  const pointName = usePointName();
  const { episodes } = props;
  const left = episodes.filter((episode) => !hasPassed(view, episode.id));
  const [next] = left;
  const last = episodes.at(-1);
  if (last === undefined) return null;
  return (
    <Section title={status.home.continue}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Tally count={episodes.length - left.length} of={episodes.length} />
        <span className="text-dust">{status.home.watched(episodes.length - left.length, episodes.length)}</span>
      </div>
      {next === undefined ? (
        <p>{status.home.finished(last.season)}</p>
      ) : (
        <div className="grid grid-cols-[auto_1fr] items-start gap-x-5">
          <span aria-hidden="true" className="min-w-10 text-center font-display text-7xl text-accent leading-[0.9]">
            {next.number}
          </span>
          <div className="grid gap-2">
            {/* The one thing to do next is as high as a thumb, and its padding moves no line. */}
            <p>
              <Link
                to="/episodes/$number/"
                params={{ number: episodeAddress(next) }}
                className="py-3.5 font-display text-accent text-xl underline underline-offset-4"
              >
                {status.home.continueWith(pointName(next.id))}
              </Link>
              {next.runtimeMinutes === null ? null : (
                <span className="text-dust">, {formatMinutes(next.runtimeMinutes)}</span>
              )}
            </p>
            <p>
              <Spoilable shown={next.premise}>{(text) => <FactText text={text} />}</Spoilable>
            </p>
          </div>
        </div>
      )}
    </Section>
  );
}
