import type { Situation } from '#domain/status/situation.ts';
import { headlineWords as headline } from '#words/headline.ts';
import { lastHeardWords as heard } from '#words/last-heard.ts';

/** The answer in one sentence, and under it how old that knowledge is. `large` where it is what the page is for. */
export function Headline(props: { situation: Situation; large?: boolean }) {
  const { situation } = props;
  return (
    <div className="grid max-w-3xl gap-3">
      <p className="text-lg leading-snug sm:text-xl">
        <strong
          className={`mb-2 block text-balance font-display leading-[1.05] ${props.large ? 'text-5xl sm:text-6xl' : 'text-3xl'}`}
        >
          {headline.answer(situation)}
        </strong>{' '}
        {heard.evidence(situation)}
      </p>
      <p className="border-tag border-l-4 pl-3 text-dust leading-snug">
        {headline.ages(situation)} {situation.newest?.stale ? heard.stale(situation) : null}
      </p>
    </div>
  );
}
