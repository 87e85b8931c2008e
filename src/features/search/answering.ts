import { formerLaddersQuery, ladderQuery } from '#data/facts.ts';
import type { Topic } from '#domain/search/question-patterns.ts';
import { evidenceBySeason, judgeEach } from '#domain/status/ledger.ts';
import { daysAt } from '#domain/status/situation.ts';
import type { Answer, Answering } from '#parts/answers/answer.ts';
import { ANSWERS } from '#parts/answers/answers.ts';
import { answerWords as words } from '#words/answers.ts';

import { type AskedInSearch, type Finding, gather } from './asked.ts';
import { PEOPLE_ANSWERS } from './people-answers.ts';
import { WORD_ANSWERS } from './word-answers.ts';

const rumours: Finding = async ({ index, load, now, zone }) => {
  const ladder = await load(ladderQuery);
  const former = await load(formerLaddersQuery);
  const days = daysAt(now, ladder.newestReport, zone);
  const verdicts = judgeEach(index.claims, evidenceBySeason([ladder, ...former], days)).map(
    ({ verdict }) => verdict.kind,
  );
  const wrong = verdicts.filter((kind) => kind === 'missed').length;
  const due = wrong + verdicts.filter((kind) => kind === 'came-true').length;
  return { title: words.rumoursTitle(wrong, due), text: due === 0 ? [] : [words.rumours], more: '/status/claims/' };
};

/** What it is about is the season that is out, unless another one is named. */
const plot: Finding = async (asked) => {
  const own = await gather(asked);
  return ANSWERS.plot({ ...own, season: own.season ?? 1 });
};

const FINDINGS: Partial<Record<Topic, Finding>> = { ...PEOPLE_ANSWERS, ...WORD_ANSWERS, rumours, plot };

/** Those that need nothing of the search. */
const SHARED: Partial<Record<Topic | 'later', Answering>> = ANSWERS;

/** The answer to a question that was typed, or null where there is none that could be told. */
export async function answerTo(asked: AskedInSearch): Promise<Answer | null> {
  const { topic } = asked.question;
  const own = FINDINGS[topic];
  if (own !== undefined) return own(asked);
  return SHARED[topic]?.(await gather(asked)) ?? null;
}
