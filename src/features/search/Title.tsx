import type { Reading } from '#domain/search/query.ts';
import type { Hit } from '#domain/search/rank.ts';
import type { ProperName } from '#domain/text.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { frameWords as frame } from '#words/frame.ts';

import { Marked } from './Marked.tsx';

/** What a result is called. */
export function Title({ hit }: { hit: Hit }) {
  const { story } = useView();
  const { reading, entry } = hit;
  const { kind, record } = entry.subject;
  switch (kind) {
    case 'person':
    case 'actor':
      return <BothScripts name={record.name} reading={reading} tagged={kind === 'person'} />;
    case 'episode':
      return <Marked text={frame.episode(story, record)} reading={reading} />;
    case 'claim':
      return <Marked text={record.statement.en} reading={reading} />;
    case 'page':
    case 'source':
      return <Marked text={record.title} reading={reading} />;
  }
}

/** A person's Hangul stands on a name tag, an actor's does not. */
function BothScripts(props: { name: ProperName; reading: Reading; tagged: boolean }) {
  const { name, reading } = props;
  return (
    <>
      {name.ko === null ? null : (
        <>
          <span
            lang="ko"
            className={`font-display text-lg leading-tight ${props.tagged ? 'rounded-chalk border-2 border-tag px-1.5' : ''}`}
          >
            <Marked text={name.ko} reading={reading} />
          </span>{' '}
        </>
      )}
      <Marked text={name.en} reading={reading} />
    </>
  );
}
