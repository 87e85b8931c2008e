import { formatDay } from '#i18n/format.ts';
import { claimWords as words } from '#words/claims.ts';

import type { TimeLine } from './WindowLine.tsx';

/** How to read the line under each verdict. */
export function Legend({ line }: { line: TimeLine }) {
  const year = (day: number) => new Date(day * 86_400_000).getUTCFullYear();
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-dust text-sm" aria-label={words.legend.title}>
      <li className="max-sm:w-full">{words.legend.axis(year(line.axis.first), year(line.axis.last))}</li>
      <Sign text={words.legend.made}>
        <circle cx="8" cy="8" r="3.5" className="fill-accent" />
      </Sign>
      <Sign text={words.legend.named}>
        <rect x="1" y="4" width="14" height="8" className="fill-chalk" />
      </Sign>
      <Sign text={words.legend.ruledOut}>
        <rect x="1" y="4" width="14" height="8" className="fill-none stroke-chalk" strokeDasharray="3 2" />
      </Sign>
      <Sign text={words.legend.event}>
        <path d="M8 2L14 8L8 14L2 8Z" className="fill-board stroke-chalk" strokeWidth="1.5" />
      </Sign>
      <Sign text={words.legend.today(formatDay(line.today))}>
        <line x1="8" x2="8" y1="1" y2="15" className="stroke-turned" strokeWidth="1.5" />
      </Sign>
    </ul>
  );
}

function Sign(props: { text: string; children: React.ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      <svg aria-hidden="true" focusable="false" width="16" height="16">
        {props.children}
      </svg>
      {props.text}
    </li>
  );
}
