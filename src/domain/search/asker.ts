import { type Finder, personNamed } from './find.ts';
import { createLexicon, type Question, type QuestionWords, understand } from './questions.ts';
import { createWrittenQuestions, tellingWords } from './written-questions.ts';

/** So much like a question that is written down it is that one, whatever its words would mean otherwise: more than all but one of five … */
const SURE = 0.84;
/** … and so much where they mean nothing. */
const LIKELY = 0.6;

/** Understands questions as far as the viewer of an index may ask them: gives what a query asks, or null where it asks nothing. */
export function createAsker(finder: Finder, words: QuestionWords): (typed: string) => Question | null {
  const { terms, questions, awaited } = finder.index;
  const lexicon = createLexicon(
    words,
    terms.flatMap((term) => term.words),
  );
  const isFiller = (word: string) => lexicon.phrases.get(word) === 'filler';
  const writtenLike = createWrittenQuestions(questions, isFiller);
  // A bare word of the story is explained in the glossary, as far as each episode does.
  const isTerm = (typed: string) => {
    const words = tellingWords(typed, isFiller);
    return words.length === 1 || lexicon.phrases.get(words.join(' ')) === 'term';
  };
  return (typed) => {
    // Whoever looks for a source asks nothing.
    const isOfSources = typed
      .toLowerCase()
      .split(/\s+/)
      .some((word) => finder.words.sourceWords.includes(word));
    if (isOfSources) return null;
    const question = understand(typed, lexicon, (name) => personNamed(finder, name));
    if (question?.topic === 'term' && isTerm(typed)) return question;
    const written = writtenLike(typed);
    return written === null || written.likeness < (question === null ? LIKELY : SURE)
      ? question
      : ofRecord(written.question, awaited);
  };
}

/** A question that is written down, as one that was asked. */
function ofRecord({ id, derived }: Finder['index']['questions'][number], awaited: number): Question {
  if (derived === undefined) return { topic: 'asked', person: null, season: null, record: id };
  return derived === 'later'
    ? { topic: 'renewed', person: null, season: awaited + 1 }
    : { topic: derived, person: null, season: SEASONED.has(derived) ? awaited : null };
}

/** What is asked of the awaited season, where no season is named. */
const SEASONED: ReadonlySet<string> = new Set(['plot']);
