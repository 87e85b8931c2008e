import { Link, linkOptions } from '@tanstack/react-router';

import { says } from '#domain/facts/text.ts';
import type { Index, Subject } from '#domain/search/entries.ts';
import { highlightParts } from '#domain/search/highlight.ts';
import type { Hit } from '#domain/search/rank.ts';
import type { Verdict } from '#domain/status/verdict.ts';
import { episodeAddress } from '#domain/story/episode-address.ts';
import { nameOf, otherName } from '#i18n/names.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { Portrait } from '#parts/Portrait.tsx';
import { VerdictMark } from '#parts/VerdictStamp.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Hangul } from '#ui/Hangul.tsx';
import { castWords as cast } from '#words/cast.ts';
import { frameWords as frame } from '#words/frame.ts';
import { searchWords as words } from '#words/search.ts';

interface Props {
  readonly id: string;
  readonly hit: Hit;
  readonly verdict: Verdict | undefined;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onGo: () => void;
}

/** One result: a link that the list treats as an option, so that it opens in a new tab as any link does. */
export function ResultOption(props: Props) {
  const { hit, active, verdict } = props;
  const { subject } = hit.entry;
  return (
    <Link
      {...addressOf(subject)}
      id={props.id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      preload={false}
      className={`grid min-h-16 grid-cols-[auto_1fr_auto] items-center gap-x-3 mx-4 border-rule border-b py-1.5 last:border-b-0 sm:mx-5 ${active ? 'bg-panel [box-shadow:-4px_0_0_var(--chalk)]' : ''}`}
      onPointerMove={props.onPoint}
      onClick={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) props.onGo();
      }}
    >
      {subject.kind === 'person' ? (
        <Portrait person={subject.record.id} size={48} />
      ) : verdict === undefined ? (
        <span />
      ) : (
        <span className="w-22 self-start [&>span]:px-1.5 [&>span]:text-xs [&>span]:leading-5">
          <VerdictMark verdict={verdict} />
        </span>
      )}
      <span className="grid min-w-0 gap-0.5">
        <span className={subject.kind === 'person' || subject.kind === 'cast' ? 'font-semibold' : ''}>
          {verdict?.kind === 'missed' ? (
            <s className="decoration-turned">
              <Title hit={hit} />
            </s>
          ) : (
            <Title hit={hit} />
          )}
        </span>
        <span className="text-dust text-sm empty:hidden">
          <Detail hit={hit} />
        </span>
      </span>
      {verdict === undefined ? (
        <svg viewBox="0 0 8 14" aria-hidden="true" className="h-3.5 w-2 fill-none stroke-2 stroke-dust">
          <path d="m1 1 6 6-6 6" />
        </svg>
      ) : null}
    </Link>
  );
}

/** Where a result leads. Somebody without a known part leads to what is known of the awaited season. */
function addressOf({ kind, record }: Subject) {
  switch (kind) {
    case 'person':
      return linkOptions({ to: '/cast/$characterId/', params: { characterId: record.id } });
    case 'cast':
      return linkOptions({ to: '/status/' });
    case 'credit':
      return linkOptions({ to: '/show/', hash: 'credits' });
    case 'episode':
      return linkOptions({ to: '/episodes/$number/', params: { number: episodeAddress(record) } });
    case 'claim':
      return linkOptions({ to: '/status/claims/', search: { claim: record.id } });
    case 'source':
      return linkOptions({ to: '/sources/', hash: `source-${record.id}` });
    case 'page':
      return linkOptions({ to: record.to, hash: record.hash ?? '' });
  }
}

/** What a result is called. */
function Title({ hit }: { hit: Hit }) {
  const { story } = useView();
  const { kind, record } = hit.entry.subject;
  switch (kind) {
    case 'person':
    case 'cast':
    case 'credit': {
      const other = otherName(record.name);
      return (
        <span translate="no">
          <Marked text={nameOf(record.name)} hit={hit} />
          {other === null ? null : (
            <span className="font-normal">
              {' '}
              <Marked text={other} hit={hit} />
            </span>
          )}
        </span>
      );
    }
    case 'episode':
      return <Marked text={frame.episode(story, record)} hit={hit} />;
    case 'claim':
      return <Marked text={says(record.statement)} hit={hit} />;
    case 'page':
    case 'source':
      return <Marked text={record.title} hit={hit} />;
  }
}

/** The line under a result's name: what it is, and how it was found where the name does not show it. */
function Detail({ hit }: { hit: Hit }) {
  const { entry, field } = hit;
  const { kind, record } = entry.subject;
  switch (kind) {
    case 'person':
      return <PersonLine hit={hit} person={record} />;
    case 'cast':
      return (
        <>
          {cast.inSeason(record.season)}{' '}
          <Badge>{record.withdrawn ? words.withdrawn : cast.castingCertainty[record.certainty]}</Badge>
        </>
      );
    case 'credit':
      return words.makers[record.role];
    case 'episode':
      return field.kind === 'text' ? <Marked text={field.text} hit={hit} /> : null;
    case 'page':
      return record.on ?? null;
    case 'claim':
      return (
        <>
          <Marked text={record.speakers.map(nameOf).join(', ')} hit={hit} />
          {', '}
          <FactDate date={record.madeOn} /> {record.madeOnInferred ? <Badge>{words.dateInferred}</Badge> : null}
        </>
      );
    case 'source':
      return (
        <>
          <Marked text={record.publisher} hit={hit} />
          {record.published === null ? null : (
            <>
              , <FactDate date={record.published} />
            </>
          )}
        </>
      );
  }
}

/** Where somebody belongs and who plays them; what is known of them in the coming season, once that may be told. */
function PersonLine({ hit, person }: { hit: Hit; person: Index['people'][number] }) {
  const { actor, unverified, castings, aliases, name } = person;
  const casting = castings.at(-1);
  const isSure = casting !== undefined && casting.certainty === 'official' && !casting.withdrawn;
  const home = person.class === null ? cast.groups[person.group] : cast.className(person.class);
  const where = isSure ? words.casting[casting.kind](casting.season) : home;
  const { text } = hit.field;
  const isAlias = aliases.includes(text) || actor?.aliases.includes(text) === true;
  return (
    <>
      <Marked text={words.role(where, actor === null ? null : nameOf(actor.name))} hit={hit} />
      {unverified.length > 0 ? (
        <>
          {' '}
          <Badge>{words.unverified}</Badge>
        </>
      ) : null}
      {casting === undefined || isSure ? null : (
        <>
          {' '}
          <Badge>{casting.withdrawn ? words.withdrawn : words.notConfirmed(casting.season)}</Badge>
        </>
      )}
      {isAlias && !nameOf(name).includes(text) ? (
        <>
          {' · '}
          {words.alsoCalled} <Marked text={text} hit={hit} />
        </>
      ) : null}
    </>
  );
}

/** A text with what was looked for as if by a marker pen. */
function Marked({ text, hit }: { text: string; hit: Hit }) {
  if (hit.reading === null) return <Hangul text={text} />;
  return highlightParts(text, hit.reading).map((part, index) =>
    // The parts of a text have no other identity than their place.
    part.highlighted ? (
      <mark
        // oxlint-disable-next-line react/no-array-index-key
        key={index}
        className="bg-transparent font-bold text-inherit underline decoration-2 decoration-edge underline-offset-4"
      >
        <Hangul text={part.text} />
      </mark>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key
      <Hangul key={index} text={part.text} />
    ),
  );
}
