import { Link, linkOptions } from '@tanstack/react-router';

import type { ProperName } from '#domain/facts/text.ts';
import type { Subject } from '#domain/search/entries.ts';
import type { Interpretation } from '#domain/search/query.ts';
import type { Hit } from '#domain/search/rank.ts';
import { episodeAddress } from '#domain/story/episodes.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { frameWords as frame } from '#words/frame.ts';

import { Detail } from './Detail.tsx';
import { Highlighted } from './Highlighted.tsx';

interface Props {
  readonly id: string;
  readonly hit: Hit;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onGo: () => void;
}

/** One result: a link that the list treats as an option, so that it opens in a new tab as any link does. */
export function ResultOption(props: Props) {
  const { hit, active } = props;
  return (
    <Link
      {...addressOf(hit.entry.subject)}
      id={props.id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      preload={false}
      className={`grid min-h-12 content-center gap-0.5 border-l-4 px-3 py-2 ${active ? 'border-accent bg-board' : 'border-transparent'}`}
      onPointerMove={props.onPoint}
      onClick={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) props.onGo();
      }}
    >
      <span>
        <Title hit={hit} />
      </span>
      <span className="text-dust text-sm empty:hidden">
        <Detail hit={hit} />
      </span>
    </Link>
  );
}

/** Where a result leads. An actor leads to whom they play; one without a part yet to what is known of the awaited season. */
function addressOf({ kind, record }: Subject) {
  switch (kind) {
    case 'person':
      return linkOptions({ to: '/cast/$characterId/', params: { characterId: record.id } });
    case 'actor':
      return record.plays === null
        ? linkOptions({ to: '/status/' })
        : linkOptions({ to: '/cast/$characterId/', params: { characterId: record.plays.id } });
    case 'episode':
      return linkOptions({ to: '/episodes/$number/', params: { number: episodeAddress(record) } });
    case 'claim':
      return linkOptions({ to: '/status/claims/', search: { claim: record.id } });
    case 'source':
      return linkOptions({ to: '/sources/', hash: `source-${record.id}` });
    case 'page':
      return linkOptions({ to: record.to });
  }
}

/** What a result is called. */
function Title({ hit }: { hit: Hit }) {
  const { story } = useView();
  const { reading, entry } = hit;
  const { kind, record } = entry.subject;
  switch (kind) {
    case 'person':
    case 'actor':
      return <BothScripts name={record.name} reading={reading} tagged={kind === 'person'} />;
    case 'episode':
      return <Highlighted text={frame.episode(story, record)} reading={reading} />;
    case 'claim':
      return <Highlighted text={record.statement.en} reading={reading} />;
    case 'page':
    case 'source':
      return <Highlighted text={record.title} reading={reading} />;
  }
}

/** A person's Hangul stands on a name tag, an actor's does not. */
function BothScripts(props: { name: ProperName; reading: Interpretation; tagged: boolean }) {
  const { name, reading } = props;
  return (
    <>
      {name.ko === null ? null : (
        <>
          <span
            lang="ko"
            className={`font-display text-lg leading-tight ${props.tagged ? 'rounded-chalk border-2 border-tag px-1.5' : ''}`}
          >
            <Highlighted text={name.ko} reading={reading} />
          </span>{' '}
        </>
      )}
      <Highlighted text={name.en} reading={reading} />
    </>
  );
}
