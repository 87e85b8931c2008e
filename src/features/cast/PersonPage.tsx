import { useSuspenseQuery } from '@tanstack/react-query';

import { awaitedSeasonQuery, castingQuery, charactersQuery, episodesQuery, relationshipsQuery } from '#data/facts.ts';
import { rollCall } from '#domain/people.ts';
import { lastHappening } from '#domain/recap.ts';
import { standingOf } from '#domain/standing.ts';
import type { StoryPointId } from '#domain/story.ts';
import { useCastPageWords } from '#i18n/cast-page-words.ts';
import { useMessages } from '#i18n/I18nProvider.tsx';
import { FactText } from '#parts/FactText.tsx';
import { Name } from '#parts/Name.tsx';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Drawing } from '#ui/Drawing.tsx';
import { Page } from '#ui/Page.tsx';

import { About } from './About.tsx';
import { AsOf } from './AsOf.tsx';
import { Casting } from './Casting.tsx';
import { IdCard } from './IdCard.tsx';
import { Recap } from './Recap.tsx';
import { Ties } from './Ties.tsx';
import { Timeline } from './Timeline.tsx';
import { useTurning } from './turning.ts';

/** One person, as far as the viewer has come; somebody not met yet gets a page that says no more than that. */
export function PersonPage(props: { characterId: string; opens: StoryPointId }) {
  const words = useCastPageWords();
  const { frame } = useMessages();
  const view = useView();
  const turning = useTurning();
  const { characters } = useSuspenseQuery(charactersQuery(view)).data;
  const { episodes } = useSuspenseQuery(episodesQuery(view)).data;
  const { relationships } = useSuspenseQuery(relationshipsQuery(view)).data;
  const { cast } = useSuspenseQuery(castingQuery(view)).data;
  const awaited = useSuspenseQuery(awaitedSeasonQuery(view)).data;
  const person = characters.find((candidate) => candidate.id === props.characterId);
  if (person === undefined) {
    return (
      <Page title={words.hiddenPerson}>
        <Drawing of="tag" />
        <p data-until="">{frame.hiddenUntil(view.story, props.opens)}.</p>
      </Page>
    );
  }
  const castings = cast.filter((entry) => entry.characterId === person.id);
  const seasons = [...new Set([awaited, ...castings.map(({ season }) => season)])].sort((a, b) => b - a);
  const standing = rollCall(view, [person], episodes).map(standingOf)[0];
  return (
    <Page
      wide
      title={<Name name={person.name} />}
      lead={<Spoilable shown={person.role}>{(text) => <FactText text={text} />}</Spoilable>}
    >
      <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="grid w-52 gap-1 md:w-full">
          <div className="overflow-hidden rounded-chalk border-2 border-rule">
            <IdCard person={person} mark={standing?.mark} turning={turning(person.id)} />
          </div>
          <p className="text-dust text-sm first-letter:uppercase">
            <AsOf asOf={standing?.asOf} />
          </p>
        </div>
        <Recap person={person} last={lastHappening(view, person, episodes)} />
      </div>
      <div className="grid items-start gap-12 xl:grid-cols-2 xl:grid-rows-[auto_auto_1fr]">
        <Timeline entries={person.statusTimeline} />
        <div className="min-w-0 xl:col-start-2 xl:row-span-3 xl:row-start-1">
          <Ties person={person} people={characters} ties={relationships} />
        </div>
        {seasons.map((season) => (
          <Casting key={season} season={season} entries={castings.filter((entry) => entry.season === season)} />
        ))}
        <About person={person} />
      </div>
    </Page>
  );
}
