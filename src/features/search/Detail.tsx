import type { Subject } from '#domain/search/entries.ts';
import type { Hit } from '#domain/search/rank.ts';
import { FactDate } from '#parts/FactDate.tsx';
import { Badge } from '#ui/Badge.tsx';
import { castWords as cast } from '#words/cast.ts';
import { searchWords as words } from '#words/search.ts';

import { Highlighted } from './Highlighted.tsx';

/** The line under a result's name: what it is, and how it was found where the name does not show it. */
export function Detail({ hit }: { hit: Hit }) {
  const { entry, field, reading } = hit;
  const { kind, record } = entry.subject;
  switch (kind) {
    case 'person': {
      const place = record.class === null ? cast.groups[record.group] : cast.className(record.class);
      return (
        <>
          {place}
          <AlsoCalled hit={hit} record={record} />
        </>
      );
    }
    case 'actor':
      return (
        <>
          <Part record={record} />
          <AlsoCalled hit={hit} record={record} />
        </>
      );
    case 'episode':
      return field.kind === 'text' ? <Highlighted text={field.text} reading={reading} /> : null;
    case 'page':
      return null;
    case 'claim':
      return (
        <>
          <Highlighted text={record.speakers.map(({ en }) => en).join(', ')} reading={reading} />
          {', '}
          <FactDate date={record.madeOn} /> {record.madeOnInferred ? <Badge>{words.dateInferred}</Badge> : null}
        </>
      );
    case 'source':
      return (
        <>
          <Highlighted text={record.publisher} reading={reading} />
          {record.published === null ? null : (
            <>
              , <FactDate date={record.published} />
            </>
          )}
        </>
      );
  }
}

/** Whom an actor plays, with its doubt; how sure the casting is, where no part is known. */
function Part({ record }: { record: Extract<Subject, { kind: 'actor' }>['record'] }) {
  const { plays, casting, season, unverified } = record;
  if (plays !== null) {
    return (
      <>
        {words.as} {plays.name.en} {unverified.length > 0 ? <Badge>{cast.unverified}</Badge> : null}
      </>
    );
  }
  const certainty = casting === 'withdrawn' ? cast.withdrawn : casting === null ? '' : cast.castingCertainty[casting];
  return (
    <>
      {season === null ? null : cast.inSeason(season)} <Badge>{certainty}</Badge>
    </>
  );
}

/** The spelling that was found, where it is a printed one that the name does not show. Our own forms are only for finding. */
function AlsoCalled({ hit, record }: { hit: Hit; record: Extract<Subject, { kind: 'person' | 'actor' }>['record'] }) {
  const { text } = hit.field;
  if (!record.aliases.includes(text) || record.name.en.includes(text)) return null;
  return (
    <>
      {' · '}
      {words.alsoCalled} <Highlighted text={text} reading={hit.reading} />
    </>
  );
}
