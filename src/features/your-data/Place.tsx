import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { episodesQuery } from '#data/facts.ts';
import { hasPassed } from '#domain/story/shield.ts';
import type { Story } from '#domain/story/story.ts';
import { usePointName } from '#parts/PointName.tsx';
import { SendButton } from '#parts/SendButton.tsx';
import { HorizonSelect } from '#shield/HorizonSelect.tsx';
import { useOwnView, useTogether } from '#shield/ShieldProvider.tsx';
import { Collapsible } from '#ui/Collapsible.tsx';
import { BUTTON_LINK } from '#ui/control.ts';
import { Section } from '#ui/Section.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { yourDataWords as words } from '#words/your-data.ts';

import { AskedLink } from './AskedLink.tsx';

/** How far the visitor is, as their own line of the register, with the control that moves it; and with whom they watch. */
export function Place() {
  const pointName = usePointName();
  const place = useOwnView();
  const together = useTogether();
  const episodes = episodesOfSeason(place.story, place.horizon);
  const done = episodes.filter(({ id }) => hasPassed(place, id)).length;
  const last = episodes.findLast(({ id }) => hasPassed(place, id));
  const client = useQueryClient();
  return (
    <Section title={words.place} anchor="place">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-display text-[1.6875rem] leading-tight first-letter:uppercase">{pointName(place.horizon)}</p>
        <p className="text-dust text-sm">{words.watched(done, episodes.length)}</p>
      </div>
      <ol aria-hidden="true" className="grid auto-cols-fr grid-flow-col border-rule border-y">
        {episodes.map(({ id, episode }) => (
          <li key={id} className="grid justify-items-center gap-1 border-rule py-1.5 not-first:border-l">
            <span
              className={`min-w-6 rounded-sm text-center font-display text-base leading-6 ${id === place.horizon ? 'bg-tag text-ink' : 'text-dust'}`}
            >
              {episode}
            </span>
            <svg viewBox="0 0 24 24" className="size-5 fill-none stroke-[2.5] stroke-chalk">
              {hasPassed(place, id) ? (
                <path d="M4.5 13.2 9.6 18.6 20 5.6" strokeLinecap="round" strokeLinejoin="round" />
              ) : null}
            </svg>
          </li>
        ))}
      </ol>
      <HorizonSelect />
      {last === undefined ? null : (
        <div className="grid grid-cols-2 gap-3">
          <Link to="/your-data/season/" className={BUTTON_LINK}>
            {frame.mySeason}
          </Link>
          <SendButton
            label={words.send}
            subject={async () => {
              // How long each took stands with the episodes, which this page has no other use for.
              const shown = await client.query(episodesQuery(place));
              return { kind: 'progress', after: last.id, minutes: minutesOf(shown.episodes, episodes.slice(0, done)) };
            }}
          />
        </div>
      )}
      <p className="text-dust text-sm">{words.placeHint}</p>
      <Collapsible
        anchor="together"
        title={words.together}
        state={together === null ? words.togetherOff : words.togetherOn(pointName(together))}
      >
        <TogetherLink />
      </Collapsible>
    </Section>
  );
}

/** The episodes of the season that the visitor is in: who has not started is in the first, and news belongs to the one that came out before it. */
function episodesOfSeason({ points }: Story, horizon: string) {
  const episodes = points.filter((point) => point.kind === 'episode');
  const reached = points.findIndex(({ id }) => id === horizon);
  const last = points.slice(0, reached + 1).findLast((point) => point.kind === 'episode') ?? episodes[0];
  return episodes.filter(({ season }) => season === last?.season);
}

/** How long some episodes take together; null where nobody says of one of them. */
function minutesOf(
  all: readonly { readonly id: string; readonly runtimeMinutes: number | null }[],
  watched: readonly { readonly id: string }[],
): number | null {
  return watched.reduce<number | null>((sum, { id }) => {
    const minutes = all.find((one) => one.id === id)?.runtimeMinutes ?? null;
    return sum === null || minutes === null ? null : sum + minutes;
  }, 0);
}

/** The link that stops everybody who opens it at the earlier of two places. */
function TogetherLink() {
  const pointName = usePointName();
  const place = useOwnView();
  const point = useTogether() ?? place.horizon;
  return (
    <div className="grid gap-3">
      <p className="text-dust">{words.togetherHint}</p>
      <AskedLink show={words.togetherShow} path={`/#together=${point}`} label={words.togetherQr}>
        <p>{words.togetherAt(pointName(point))}</p>
      </AskedLink>
    </div>
  );
}
