import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';

import { castingQuery, contradictionsQuery, ladderQuery, plotQuery, sinceQuery } from '#data/facts.ts';
import { aboutCast } from '#domain/status/contradictions.ts';
import { climb, progressOf } from '#domain/status/ladder.ts';
import { lastLooked } from '#domain/status/looked.ts';
import { situationAt } from '#domain/status/situation.ts';
import { ClockNotice } from '#parts/ClockNotice.tsx';
import { useDays, useNow, useZone } from '#parts/ClockProvider.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useUnfold } from '#parts/use-unfold.ts';
import { PlaceStrip } from '#shield/PlaceStrip.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Collapsible } from '#ui/Collapsible.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { headlineWords as headline } from '#words/headline.ts';
import { statusPageWords as words } from '#words/status-page.ts';

import { CastAndStory } from './Cast.tsx';
import { LadderLine } from './LadderLine.tsx';
import { When } from './When.tsx';
import { WhoWasRight } from './WhoWasRight.tsx';

const MINUTE = 60_000;

/**
 * The awaited season on one page: the answer, who is in it and what it is about, how far it is, when it comes, who was right about that. Only
 * the parts that tell the time read the clock: what it passes by is not drawn again.
 */
export function StatusPage() {
  const { season, newestReport } = useFact(ladderQuery);
  useUnfold();
  useMovedQuestion();
  return (
    <Page title={<Answer />} lead={<Ages />} wide>
      <ClockNotice newest={newestReport} />
      <PlaceStrip />
      <div className="grid gap-x-12 gap-y-[1.875rem] *:min-w-0 lg:grid-cols-[minmax(0,45fr)_minmax(0,25fr)] xl:gap-x-20">
        <div className="grid content-start gap-[1.875rem]">
          <CastAndStory season={season} />
        </div>
        {/* As long as there is room for it beside them, it stays in sight, and within its row: as a cell of the grid it would go on over the next one. */}
        <div>
          <div className="lg:sticky lg:top-24">
            <HowFar />
          </div>
        </div>
        <div>
          <NextDate />
        </div>
        <div>
          <WhoWasRight />
        </div>
      </div>
      <FormerSeasons />
      <PageSources season={season} />
    </Page>
  );
}

/** Where the awaited season stands this minute. */
function useSituation() {
  return situationAt(useFact(ladderQuery), useNow(MINUTE), useZone());
}

function Answer() {
  return words.answer(useSituation());
}

/** How old the news is, up to when somebody looked, and, as the least of the three, when a machine did. */
function Ages() {
  const situation = useSituation();
  const looked = lastLooked(situation.today);
  return (
    <p className="text-sm">
      {headline.ages(situation)}
      {situation.disorder.map((pair) => (
        <span key={pair.join()}> {words.disorder(pair)}</span>
      ))}
      {looked !== null && <span className="block text-xs"> {words.looked(looked)}</span>}
    </p>
  );
}

function NextDate() {
  return <When situation={useSituation()} />;
}

/** The ladder, each step with its evidence. */
function HowFar() {
  const ladder = useFact(ladderQuery);
  const days = useDays(ladder.newestReport);
  const progress = progressOf(climb(ladder.milestones, days.today, days.dropDay));
  return (
    <Section title={words.ladder.title} aside={words.ladder.progress(progress)} anchor="ladder">
      <div id="contradictions" className="scroll-mt-20">
        <LadderLine ladder={ladder} {...days} />
      </div>
    </Section>
  );
}

/** How each season came that was awaited once: its ladder, and the way to what was said of it. */
function FormerSeasons() {
  const { newestReport } = useFact(ladderQuery);
  const { former } = useFact(sinceQuery);
  const days = useDays(newestReport);
  if (former.length === 0) return null;
  return (
    <div className="border-rule border-t">
      {former.map((ladder) => (
        <Collapsible
          key={ladder.season}
          title={words.former(ladder.season)}
          count={words.formerSteps(climb(ladder.milestones, days.today, days.dropDay).length)}
          anchor={`season-${ladder.season}`}
        >
          <div className="max-w-xl">
            <LadderLine ladder={ladder} {...days} former />
            <Link
              to="/status/claims/"
              search={{ season: String(ladder.season) }}
              className="mt-3 inline-flex min-h-11 items-center link"
            >
              {words.formerClaims(ladder.season)}
            </Link>
          </div>
        </Collapsible>
      ))}
    </div>
  );
}

/** The sources of all that the page says of the awaited season. What the estimate rests on has its own beside it. */
function PageSources({ season }: { season: number }) {
  const { milestones } = useFact(ladderQuery);
  const { contradictions } = useFact(contradictionsQuery);
  const cast = useFact(castingQuery).cast.filter((entry) => entry.season === season);
  const plot = useFact(plotQuery).plot.filter((note) => note.season === season);
  const asked = cast.flatMap(({ id }) => aboutCast(contradictions, id));
  const facts = [
    ...cast,
    ...plot,
    ...asked.flatMap(({ accounts }) => accounts),
    ...milestones.flatMap((milestone) => [
      milestone,
      ...milestone.accounts,
      ...milestone.former,
      ...(milestone.notSeenUntil === undefined ? [] : [milestone.notSeenUntil]),
    ]),
  ];
  return (
    <div className="justify-self-center">
      <SourceList
        ids={[...new Set(facts.flatMap(({ sources }) => sources))]}
        facts={{ milestones, casting: cast, plot, contradictions: asked }}
        summary={words.sources}
      />
    </div>
  );
}

/** All contradictions stood on this page once: the address of one that does not leads on to where its fact is. */
function useMovedQuestion(): void {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const { contradictions } = useFact(contradictionsQuery);
  const moved = contradictions.find(
    ({ id, rung, cast }) => hash === `contradiction-${id}` && (rung ?? cast) === undefined,
  );
  useEffect(() => {
    if (moved === undefined) return;
    const { person } = moved;
    void (person === undefined
      ? navigate({ to: '/show/', hash, replace: true })
      : navigate({ to: '/cast/$characterId/', params: { characterId: person }, hash, replace: true }));
  }, [navigate, moved, hash]);
}
