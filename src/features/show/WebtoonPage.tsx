import type { ReactNode } from 'react';

import { contradictionsQuery, showQuery, webtoonDifferencesQuery, whereToWatchQuery } from '#data/facts.ts';
import type { Difference } from '#domain/show/extras.ts';
import { hasPassed, type Shielded } from '#domain/story/shield.ts';
import { findPoint } from '#domain/story/story.ts';
import { formatDate } from '#i18n/format.ts';
import { formatRegion } from '#i18n/format-names.ts';
import { nameOf } from '#i18n/names.ts';
import { FactText } from '#parts/FactText.tsx';
import { Name } from '#parts/Name.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { SourcesDiffer, sourcesOf } from '#parts/SourcesDiffer.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Collapsible } from '#ui/Collapsible.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Folds } from '#ui/Folds.tsx';
import { Section } from '#ui/Section.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { webtoonWords as words } from '#words/show.ts';
import { LowDoubt, ShowFrame } from './ShowFrame.tsx';

/** So many differences stand open, in whole episodes. */
const OPEN = 12;

/** The webtoon, and where the series leaves it, side by side, as far as the viewer has come. */
export function WebtoonPage() {
  const { differences } = useFact(webtoonDifferencesQuery);
  const view = useView();
  const { story } = view;
  const groups = [...new Set(differences.map(({ after }) => after))].map((point) => ({
    point,
    own: differences.filter(({ after }) => after === point),
    isOpen: differences.findIndex(({ after }) => after === point) < OPEN,
  }));
  const rest = groups.filter(({ isOpen }) => !isOpen);
  const group = ({ point, own }: (typeof groups)[number]) => (
    <div key={point}>
      <h3 className="text-dust text-xs">
        {findPoint(story, point)?.kind === 'start' ? words.before : words.from(frame.pointName(story, point))}
      </h3>
      {own.map((difference) => (
        <Pair key={difference.id} difference={difference} />
      ))}
    </div>
  );
  const goesOn = story.points.some(({ id, kind }) => kind === 'episode' && !hasPassed(view, id));
  return (
    <ShowFrame title={words.title} lead={words.lead}>
      <div className="grid gap-x-14 gap-y-[1.875rem] lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section title={words.differences} anchor="differences">
          {differences.length === 0 ? <Empty>{words.none}</Empty> : null}
          {/* On a wide sheet each column has its heading once; on a phone every paragraph says whose it is. */}
          {differences.length === 0 ? null : (
            <div aria-hidden="true" className="hidden grid-cols-2 gap-x-8 font-display text-lg sm:grid">
              <span>{words.webtoon}</span>
              <span>{words.show}</span>
            </div>
          )}
          <div className="grid gap-3">{groups.filter(({ isOpen }) => isOpen).map(group)}</div>
          {rest.length === 0 ? null : (
            <Collapsible
              title={words.rest(frame.pointName(story, rest[0]?.point ?? ''))}
              count={words.count(rest.reduce((sum, { own }) => sum + own.length, 0))}
            >
              <div className="grid gap-3">{rest.map(group)}</div>
            </Collapsible>
          )}
          {goesOn ? <p className="text-dust">{words.later}</p> : null}
          {differences.length === 0 ? null : (
            <SourceList
              ids={[...new Set(differences.flatMap(({ sources }) => sources))]}
              facts={{ 'webtoon-differences': differences }}
            />
          )}
        </Section>
        <About />
      </div>
    </ShowFrame>
  );
}

/** One difference: how the webtoon has it, and how the series. What is told in one breath stands across both. */
function Pair({ difference }: { difference: Shielded<Difference> }) {
  const { sides, text, confidence } = difference;
  return (
    <dl className="grid gap-x-8 gap-y-1 border-rule border-b py-2 text-sm sm:grid-cols-2 sm:text-base">
      {sides === undefined ? (
        <div className="sm:col-span-2">
          <dt className="sr-only">{words.both}</dt>
          <dd>
            <FactText text={text} /> <LowDoubt confidence={confidence} />
          </dd>
        </div>
      ) : (
        <>
          <Side label={words.webtoon}>
            <FactText text={sides.webtoon} /> <LowDoubt confidence={confidence} />
          </Side>
          <Side label={words.show} wideOnly={sides.series === null}>
            {sides.series === null ? (
              <span className="text-dust">{words.otherwise}</span>
            ) : (
              <FactText text={sides.series} />
            )}
          </Side>
        </>
      )}
    </dl>
  );
}

/** On a phone what we only know to be otherwise takes no line. */
function Side(props: { label: string; wideOnly?: boolean; children: ReactNode }) {
  return (
    <div className={`grid-cols-[4.5rem_minmax(0,1fr)] leading-snug sm:block ${props.wideOnly ? 'hidden' : 'grid'}`}>
      <dt className="text-dust sm:sr-only">{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

/** Whose it is, when it ran, where it can be read. */
function About() {
  const { webtoon } = useFact(showQuery);
  const { places } = useFact(whereToWatchQuery);
  const { contradictions } = useFact(contradictionsQuery);
  const open = contradictions.filter(({ about }) => about === 'webtoon');
  const own = places.filter(({ medium }) => medium === 'webtoon');
  return (
    <Section title={words.about} anchor="webtoon">
      <p>
        <b className="block font-display text-xl">
          <Name name={webtoon.title} />
        </b>
        {words.by(
          nameOf(webtoon.author),
          webtoon.platform,
          formatDate(webtoon.start.slice(0, 7)),
          formatDate(webtoon.end.slice(0, 7)),
        )}
      </p>
      {own.length === 0 ? null : (
        <p>
          {words.read(
            own.map(({ service, region }) =>
              region === null || region === 'worldwide' ? service : words.in(service, formatRegion(region)),
            ),
          )}
        </p>
      )}
      <Folds>
        <SourcesDiffer questions={open} />
        <SourceList
          ids={[...new Set([...webtoon.sources, ...own.flatMap(({ sources }) => sources), ...sourcesOf(open)])]}
          facts={{ show: [{ webtoon }], watch: own }}
        />
      </Folds>
    </Section>
  );
}
