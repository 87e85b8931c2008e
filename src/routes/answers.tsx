import { createFileRoute } from '@tanstack/react-router';

import {
  answerFactsQuery,
  answersQuery,
  glossaryQuery,
  ladderQuery,
  openQuestionsQuery,
  startQuery,
} from '#data/facts.ts';
import { AnswersPage } from '#features/answers/AnswersPage.tsx';
import { pageRoute } from '#routes/-frame/page-route.ts';

export const Route = createFileRoute('/answers')({
  ...pageRoute('answers', (load) => [
    load(ladderQuery),
    load(startQuery),
    load(answersQuery),
    load(answerFactsQuery),
    load(glossaryQuery),
    load(openQuestionsQuery),
  ]),
  component: AnswersPage,
});
