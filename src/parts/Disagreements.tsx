import type { SeenContradiction } from '#domain/status/contradictions.ts';
import { Spoilable } from '#shield/Spoilable.tsx';
import { Hangul } from '#ui/Hangul.tsx';
import { contradictionWords as words } from '#words/contradictions.ts';
import { sourceWords } from '#words/sources.ts';

import { FactDate } from './FactDate.tsx';
import { FactText } from './FactText.tsx';
import { SourceList } from './SourceList.tsx';
import { useSourceShelf } from './SourcesProvider.tsx';

type Account = SeenContradiction['accounts'][number];

/** Questions that sources answer differently, with every answer, the one we go by, and why. They stand under the fact they are about. */
export function Disagreements(props: { of: readonly SeenContradiction[] }) {
  if (props.of.length === 0) return null;
  return (
    <ul className="grid gap-4">
      {props.of.map((question) => {
        const { id, subject, accounts, why } = question;
        return (
          <li key={id} id={`contradiction-${id}`} className="grid scroll-mt-20 gap-1.5">
            <p className="font-semibold">
              <FactText text={subject} />
            </p>
            <ul className="grid gap-1.5">
              {accounts.map((account) => (
                <Answer key={account.sources.join()} account={account} />
              ))}
            </ul>
            <p className="text-dust">
              {words.why}: <Spoilable shown={why}>{(text) => <FactText text={text} />}</Spoilable>
            </p>
            <SourceList
              ids={[...new Set(accounts.flatMap(({ sources }) => sources))]}
              facts={{ contradictions: [question] }}
            />
          </li>
        );
      })}
    </ul>
  );
}

function Answer({ account }: { account: Account }) {
  const { says, used, note } = account;
  return (
    <li className="grid grid-cols-[1rem_1fr] gap-x-1.5">
      <span aria-hidden="true" className={used ? 'text-present' : 'text-dust'}>
        {used ? '✓' : '–'}
      </span>
      <p className={used ? '' : 'text-dust'}>
        <FactText text={says} /> ({used ? words.used : words.unused}){note === null ? null : '. '}
        {note === null ? null : <Spoilable shown={note}>{(text) => <FactText text={text} />}</Spoilable>}
        <SaidBy account={account} />
      </p>
    </li>
  );
}

/** Who said it and when, as the record has it; else each source's publisher and date, once somebody has asked for the sources. */
function SaidBy({ account }: { account: Account }) {
  const { by, date, sources } = account;
  const shelf = useSourceShelf();
  const published = shelf.state === 'ready' ? sources.flatMap((id) => shelf.byId.get(id) ?? []) : [];
  const voices =
    by !== null
      ? [{ key: '', name: <FactText text={by} />, date }]
      : published.map((source) => ({
          key: source.id,
          name: <Hangul text={source.publisher} />,
          date: date ?? source.published,
        }));
  if (voices.length === 0) return null;
  return (
    <span className="block text-dust text-xs leading-5">
      {voices.map((voice, index) => (
        <span key={voice.key}>
          {index === 0 ? '' : ' · '}
          {voice.name}, {voice.date === null ? sourceWords.dateUnknown : <FactDate date={voice.date} />}
        </span>
      ))}
    </span>
  );
}
