import type { TieMap as Layout, Spot } from '#domain/people/tie-map.ts';
import { castPageWords as words } from '#words/cast-pages.ts';

import { Thread } from './Thread.tsx';
import { THREADS } from './threads.ts';

/** The map of somebody's ties, one picture to assistive technology: the list under it is its twin in words. */
export function TieMap({ map }: { map: Layout }) {
  const threads = [...new Set(map.lines.map((line) => line.thread))];
  return (
    <figure className="grid gap-2">
      <svg
        role="img"
        aria-label={words.tieMap(map.middle.person.name.en)}
        viewBox={`0 0 ${map.width} ${map.height}`}
        className="w-full max-w-xl rounded-chalk border-2 border-rule bg-panel"
      >
        {map.lines.map(({ id, from, to, bend, thread, own }) => (
          <path
            key={id}
            d={`M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`}
            fill="none"
            strokeLinecap="round"
            className={`${THREADS[thread].className} ${own ? '' : 'opacity-50'}`}
            {...(THREADS[thread].dashes === undefined ? {} : { strokeDasharray: THREADS[thread].dashes })}
          />
        ))}
        {map.around.map((spot) => (
          <Tag key={spot.person.id} spot={spot} />
        ))}
        <Tag spot={map.middle} middle />
      </svg>
      <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-dust text-sm">
        {threads.map((thread) => (
          <span key={thread} className="inline-flex items-center gap-2">
            <Thread of={thread} />
            {words.threads[thread]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Tag({ spot, middle }: { spot: Spot; middle?: boolean }) {
  const { name } = spot.person;
  return (
    <>
      <rect
        x={spot.x - spot.width / 2}
        y={spot.y - 14}
        width={spot.width}
        height="28"
        rx="3"
        className={middle ? 'fill-tag stroke-tag' : 'fill-board stroke-2 stroke-dust'}
      />
      <text
        lang={name.ko === null ? undefined : 'ko'}
        x={spot.x}
        y={spot.y + 5.5}
        textAnchor="middle"
        className={`font-display text-[15px] ${middle ? 'fill-ink' : 'fill-chalk'}`}
      >
        {name.ko ?? name.en}
      </text>
    </>
  );
}
