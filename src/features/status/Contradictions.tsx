import { Link } from '@tanstack/react-router';

import { contradictionsQuery, correctionsQuery, formerLaddersQuery, ladderQuery } from '#data/facts.ts';
import { type Dispute, gatherDisputes, type Side } from '#domain/status/disputes.ts';
import { formatRange } from '#i18n/format.ts';
import { CorrectionList } from '#parts/CorrectionList.tsx';
import { FactDate } from '#parts/FactDate.tsx';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useSourceShelf } from '#parts/SourcesProvider.tsx';
import { useUnfold } from '#parts/use-unfold.ts';
import { Spoilable } from '#shield/Spoilable.tsx';
import { useFact } from '#shield/use-fact.ts';
import { CollapsibleList } from '#ui/CollapsibleList.tsx';
import { Empty } from '#ui/Empty.tsx';
import { InlineCollapsible } from '#ui/InlineCollapsible.tsx';
import { Section } from '#ui/Section.tsx';
import { contradictionWords as words } from '#words/contradictions.ts';
import { sourceWords as sources } from '#words/sources.ts';

const ANCHOR = 'contradictions';

/** The same question with different answers, side by side: who said which, and which one we use. Folded by topic. */
export function Contradictions() {
  useUnfold();
  const awaited = useFact(ladderQuery);
  const former = useFact(formerLaddersQuery);
  const { contradictions } = useFact(contradictionsQuery);
  const disputes = gatherDisputes([awaited, ...former], contradictions);
  return (
    <Section title={words.title} anchor={ANCHOR}>
      {disputes.length === 0 ? <Empty>{words.none}</Empty> : <p>{words.lead(disputes.length)}</p>}
      <CollapsibleList
        items={disputes}
        partOf={(dispute) => dispute.topic}
        titleOf={(topic) => words.topics[topic]}
        countOf={words.questions}
        anchorOf={(topic) => `${ANCHOR}-${topic}`}
      >
        {(own) => (
          <ul className="grid gap-5 lg:grid-cols-2">
            {own.map((dispute) => (
              <DisputeNotice key={dispute.id} dispute={dispute} />
            ))}
          </ul>
        )}
      </CollapsibleList>
      <FoundingCorrections />
    </Section>
  );
}

/** In brief, and behind one tap, what the articles got wrong that this project began with. */
function FoundingCorrections() {
  const { corrections } = useFact(correctionsQuery);
  if (corrections.length === 0) return null;
  return (
    <div className="grid gap-2">
      <h3 className="font-display text-lg">{sources.corrections}</h3>
      <p>{sources.correctionsLead}</p>
      <InlineCollapsible summary={words.corrections(corrections.length)}>
        <CorrectionList corrections={corrections} />
      </InlineCollapsible>
      <p>
        <Link to="/sources/" className="inline-flex min-h-11 items-center link">
          {words.allCorrections}
        </Link>
      </p>
    </div>
  );
}

/** One question pinned to the board: its answers in a row, and under them why we use the one we use. */
function DisputeNotice(props: { dispute: Dispute }) {
  const { id, asks, sides, why } = props.dispute;
  const inRange = sides.filter((side) => side.used).length > 1;
  // Two answers fit into half the board, more need all of it.
  const wide = sides.length > 2;
  return (
    <li
      id={`contradiction-${id}`}
      className={`relative grid break-inside-avoid content-start gap-3 border border-rule bg-panel p-3 pt-4 ${wide ? 'lg:col-span-2' : ''}`}
    >
      <span
        aria-hidden="true"
        className="-top-1.5 -translate-x-1/2 absolute left-1/2 size-3 rounded-full border-2 border-board bg-accent"
      />
      <h4 className="font-display text-lg leading-snug">
        {'rung' in asks ? words.rung(asks.rung, asks.season) : <FactText text={asks} />}
      </h4>
      <ul className="grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(13rem,1fr))]">
        {sides.map((side) => (
          <DisputeSide key={side.sources.join()} side={side} inRange={inRange} />
        ))}
      </ul>
      {why === null ? null : (
        <p className="max-w-prose">
          <b className="font-semibold">{words.why}:</b>{' '}
          <Spoilable shown={why}>{(text) => <FactText text={text} />}</Spoilable>
        </p>
      )}
    </li>
  );
}

/** One answer as a slip of paper. The one we use carries a stamp and a solid edge, the others a dashed one. */
function DisputeSide(props: { side: Side; inRange: boolean }) {
  const { side } = props;
  const edge = side.used ? 'border-2 border-accent' : 'border border-dust border-dashed';
  return (
    <li className={`grid content-start gap-1 bg-board p-3 ${edge}`}>
      <p>
        {side.used ? (
          <span className="-rotate-2 inline-block bg-tag px-2 font-display text-ink text-sm leading-6">
            <span aria-hidden="true">✓ </span>
            {props.inRange ? words.inRange : words.used}
          </span>
        ) : (
          <span className="inline-block text-dust text-sm leading-6">{words.unused}</span>
        )}
      </p>
      <p className={side.used ? 'font-semibold text-lg' : 'text-lg'}>
        <Answer says={side.says} />
      </p>
      <SaidBy side={side} />
      {side.note === null ? null : (
        <p className="text-sm">
          <Spoilable shown={side.note}>{(text) => <FactText text={text} />}</Spoilable>
        </p>
      )}
      <SourceList ids={side.sources} />
    </li>
  );
}

function Answer(props: { says: Side['says'] }) {
  return 'first' in props.says ? formatRange(props.says) : <FactText text={props.says} />;
}

/** Who said it and when: as the record has it, else each source's publisher and date. What is unknown is said. */
function SaidBy(props: { side: Side }) {
  const { by, date, sources } = props.side;
  const shelf = useSourceShelf();
  const published = shelf.state === 'ready' ? sources.flatMap((id) => shelf.byId.get(id) ?? []) : [];
  const voices =
    by !== null
      ? [{ key: '', name: <FactText text={by} />, date }]
      : published.map((source) => ({ key: source.id, name: source.publisher, date: date ?? source.published }));
  return (
    <ul className="text-dust text-sm">
      {voices.map((voice) => (
        <li key={voice.key}>
          {voice.name}, <Day date={voice.date} />
        </li>
      ))}
    </ul>
  );
}

function Day(props: { date: string | null }) {
  return props.date === null ? sources.dateUnknown : <FactDate date={props.date} />;
}
