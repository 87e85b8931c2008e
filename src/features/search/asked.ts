import { answerFactsQuery, ladderQuery, startQuery } from '#data/facts.ts';
import type { Load } from '#data/load-for.ts';
import type { Index } from '#domain/search/entries.ts';
import type { Question } from '#domain/search/questions.ts';
import type { View } from '#domain/story/shield.ts';
import type { Answer, Asked } from '#parts/answers/answer.ts';

/** What a query asks, with what it is answered from. */
export interface AskedInSearch {
  readonly question: Question;
  readonly typed: string;
  readonly load: Load;
  readonly index: Index;
  readonly view: View;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly zone: string | undefined;
}

/** Makes an answer that only the search gives; null where it could not be told to somebody at that place. */
export type Finding = (asked: AskedInSearch) => Promise<Answer | null>;

/** The facts that all answers share. */
export async function gather({ load, view, now, zone, question }: AskedInSearch): Promise<Asked> {
  const [facts, ladder, start] = await Promise.all([load(answerFactsQuery), load(ladderQuery), load(startQuery)]);
  return { season: question.season, facts, ladder, start, view, now, zone };
}
