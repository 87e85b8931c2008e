import { similarQuery } from '#data/facts.ts';
import type { Likeness, SimilarTitle } from '#domain/show/extras.ts';
import { nameOf, otherName } from '#i18n/names.ts';
import { FactText } from '#parts/FactText.tsx';
import { SourceList } from '#parts/SourceList.tsx';
import { useFact } from '#shield/use-fact.ts';
import { Collapsible } from '#ui/Collapsible.tsx';
import { Empty } from '#ui/Empty.tsx';
import { Ko } from '#ui/Hangul.tsx';
import { meanwhileWords as words } from '#words/show.ts';

import { LowDoubt, ShowFrame } from './ShowFrame.tsx';

/** The closest first; the last is for what is like it in some other way. */
const ORDER: readonly Likeness[] = ['school', 'zombies', 'shut-in', 'monsters', 'kin'];

/** So many stand open at first, in whole groups. */
const OPEN = 8;

/** What to watch while waiting, the likest first: what it shares with the show, and where it came out. */
export function MeanwhilePage() {
  const { similar } = useFact(similarQuery);
  const groups = ORDER.flatMap((likeness) => {
    const own = similar.filter(({ like = 'kin' }) => like === likeness);
    return own.length === 0 ? [] : [{ likeness, own }];
  });
  const before = (index: number) => groups.slice(0, index).reduce((sum, { own }) => sum + own.length, 0);
  return (
    <ShowFrame title={words.title} lead={words.lead}>
      {similar.length === 0 ? <Empty>{words.none}</Empty> : null}
      <div>
        {groups.map(({ likeness, own }, index) => (
          <Collapsible
            key={likeness}
            level={2}
            title={words.groups[likeness]}
            count={words.count(own.length)}
            open={before(index) < OPEN}
          >
            <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
              {own.map((entry) => (
                <Card key={entry.id} entry={entry} likeness={likeness} />
              ))}
            </ul>
          </Collapsible>
        ))}
        {similar.length === 0 ? null : (
          <SourceList ids={[...new Set(similar.flatMap(({ sources }) => sources))]} facts={{ similar }} />
        )}
      </div>
    </ShowFrame>
  );
}

const CINEMA = 'cinema';

/** One title, as the edition says it. What else no source of ours confirms stays off it. */
function Card({ entry, likeness }: { entry: SimilarTitle; likeness: Likeness }) {
  const { title, year, network, kind, unverified } = entry;
  const other = otherName(title);
  const sure = (field: (typeof unverified)[number]) => !unverified.includes(field);
  const facts = [
    sure('kind') ? words.kinds[kind] : null,
    sure('network') && network !== null && network !== CINEMA ? words.network(network) : null,
    sure('year') ? year : null,
  ];
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 rounded-[6px] border border-rule bg-panel p-3">
      <Sign likeness={likeness} />
      <div className="min-w-0">
        <b className="font-display text-lg leading-tight">{nameOf(title)}</b>{' '}
        {other !== null && sure('title.ko') ? <Ko className="font-display text-dust">{other}</Ko> : null}
        <p className="text-sm leading-snug">
          <FactText text={entry.why} />
        </p>
        <p className="text-dust text-sm">
          {facts.filter((fact) => fact !== null).join(', ')} <LowDoubt confidence={entry.confidence} />
        </p>
      </div>
    </li>
  );
}

/** What each kind is known by, drawn in chalk: a desk, a hand, a barred door, an eye, a speech balloon. */
const SIGNS = {
  school: 'M7 17 37 16.5M9.5 17 8 38M34.5 17 36 38M13 17 13 24 31 24 31 17M17 11 27 10.6 27 16M17 11 17 16.5',
  zombies:
    'M13 39 13 26 9 18C8 15 11 14 12.5 16.5L16 22 15.5 9C15.5 6 19 6 19 9L20 19 21.5 6.5C22 4 25 4.500 25 7L24.500 19 27.500 9C28 6.500 31 7 30.500 10L28.500 21 31.500 16C33 14 35.500 15.500 34.500 18L29.500 28 29 39',
  'shut-in': 'M11 39 11 6 33 5.500 33 39M6 39 38 39M28 23 28 25M5 14 39 20M5 33 39 27',
  monsters:
    'M4 22C12 10 32 10 40 22 32 34 12 34 4 22ZM22 15C18 18 18 26 22 29 26 26 26 18 22 15ZM10 11 7 7M22 8 22 3M34 11 37 7',
  kin: 'M6 8 38 7 38 29 22 29.500 14 38 15 29.500 6 30ZM13 15 31 14.500M13 21.500 26 21',
} as const satisfies Record<Likeness, string>;

function Sign(props: { likeness: Likeness }) {
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true" className="size-11 fill-none stroke-2 stroke-chalk">
      <path d={SIGNS[props.likeness]} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
