import { countReactions, mostOften, REACTIONS, type Reaction } from '#domain/story/reactions.ts';
import { seasonLength } from '#domain/story/season-length.ts';
import { usePointName } from '#parts/PointName.tsx';
import { ReactionSign } from '#parts/ReactionSign.tsx';
import { SendButton } from '#parts/SendButton.tsx';
import { isRewatching } from '#saved/runs.ts';
import { useSavedState, useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Page } from '#ui/Page.tsx';
import { SeasonSwitch } from '#ui/SeasonSwitch.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { mySeasonWords as words } from '#words/my-season.ts';
import { ownNoteWords as notes } from '#words/own-notes.ts';
import { ownEpisodes, spanOf } from './my-season.ts';
import { OwnEpisodes } from './OwnEpisodes.tsx';
import type { SeasonSearch } from './season-search.ts';

/**
 * A season as the visitor has kept it: the episodes behind them, each with their mark and line and the day, how long it took, and the marks
 * counted. Which season lives in the address; one that they have not begun is as if it were not asked for.
 */
export function MySeasonPage(props: { search: SeasonSearch; onSearch: (search: SeasonSearch) => void }) {
  const { search, onSearch } = props;
  const view = useView();
  const state = useSavedState();
  const pointName = usePointName();
  const all = ownEpisodes(view, state);
  const seasons = [...new Set(all.map(({ season }) => season))];
  const season = seasons.find((one) => String(one) === search.season) ?? seasons.at(-1);
  const episodes = all.filter((episode) => episode.season === season);
  const last = episodes.at(-1);
  if (last === undefined) {
    const first = view.story.points.find(({ kind }) => kind === 'episode');
    return (
      <Page title={frame.mySeason}>
        <Empty>{words.empty(first === undefined ? null : pointName(first.id))}</Empty>
      </Page>
    );
  }
  const given = episodes.map(({ reaction }) => reaction);
  const span = spanOf(episodes);
  return (
    <article className="w-full" data-sheet="tall">
      <h1 className="font-display page-title">{frame.mySeason}</h1>
      <p className="mt-2 max-w-3xl text-dust">
        {[
          words.watched(episodes.length, seasonLength(view.story, last.season)),
          span === null ? '' : words.took(span.first, span.last, span.every),
          words.mostly(mostOften(given)),
          isRewatching(state) ? words.rewatch : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <div className="mt-4 grid gap-x-12 gap-y-4 lg:grid-cols-[minmax(0,44rem)_20rem] lg:grid-rows-[auto_auto_auto_1fr] xl:justify-between">
        <div className="grid content-start gap-3 lg:col-start-2">
          <SeasonSwitch
            label={words.seasons}
            name={words.season}
            seasons={seasons}
            season={last.season}
            onChoose={(one) => onSearch({ season: String(one) })}
          />
          <Tally counts={countReactions(given)} />
        </div>
        <div className="min-w-0 lg:col-start-1 lg:row-span-4 lg:row-start-1">
          <OwnEpisodes episodes={episodes} />
        </div>
        <div className="grid content-start gap-3 lg:col-start-2 print:hidden">
          <SendButton label={words.send} subject={() => ({ kind: 'season', episodes, after: last.id })} />
          <Button onClick={() => print()}>{words.print}</Button>
          <p className="text-dust text-sm">{words.about}</p>
        </div>
      </div>
    </article>
  );
}

/** The five marks, each with how often it was given. */
function Tally({ counts }: { counts: ReadonlyMap<Reaction, number> }) {
  return (
    <ul aria-label={words.tally} className="grid auto-cols-fr grid-flow-col border-rule border-t pt-3 text-center">
      {REACTIONS.map((reaction) => {
        const count = counts.get(reaction) ?? 0;
        return (
          <li key={reaction} className={`grid justify-items-center gap-1 ${count === 0 ? 'text-dust' : ''}`}>
            <ReactionSign reaction={reaction} named />
            <span className="text-xs">{notes.reactions[reaction]}</span>{' '}
            <span className="font-display text-[1.375rem] leading-[1.625rem]">{count}</span>
          </li>
        );
      })}
    </ul>
  );
}
