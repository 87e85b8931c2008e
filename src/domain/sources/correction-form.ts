/**
 * The form for corrections, in its order: the heading that stands over an answer, and the id by which a link fills it in, which follows from the
 * heading. `npm run fact -- --from-issue FILE` reads what it gives (src/publish/fact/read-issue.ts), and readers fill it in on a page.
 */
export const CORRECTION_FORM = [
  { id: 'public-id', heading: 'Public id', isNeeded: true },
  { id: 'field', heading: 'Field', isNeeded: true },
  { id: 'right-value', heading: 'Right value', isNeeded: true },
  { id: 'source-url', heading: 'Source URL', isNeeded: true },
  { id: 'date-of-the-source', heading: 'Date of the source', isNeeded: true },
  { id: 'publisher', heading: 'Publisher', isNeeded: true },
  { id: 'title-of-the-source', heading: 'Title of the source', isNeeded: true },
  { id: 'kind-of-source', heading: 'Kind of source', isNeeded: false },
  { id: 'language-of-the-source', heading: 'Language of the source', isNeeded: false },
] as const;

/** What one answer is to. */
export type CorrectionField = (typeof CORRECTION_FORM)[number]['id'];
/** What somebody has answered. */
export type CorrectionAnswers = Readonly<Partial<Record<CorrectionField, string>>>;

/** The file of the form in its repository. */
const TEMPLATE = 'correction.yml';
/** What a form writes where nobody answered. */
export const NO_ANSWER = '_No response_';
/** The answer to a date that a page does not say. */
export const UNDATED = 'unknown';
/** How long one answer may be, in characters: longer than any text of the facts. */
export const LONGEST_ANSWER = 1500;

/** The text that the form makes of some answers: each under its heading. */
export function correctionText(answers: CorrectionAnswers): string {
  return CORRECTION_FORM.filter(({ id, isNeeded }) => isNeeded || answers[id] !== undefined)
    .map(({ id, heading }) => `### ${heading}\n\n${answers[id] || NO_ANSWER}`)
    .join('\n\n');
}

/** Where the form of a repository is filled in already. */
export function correctionAddress(repository: string, title: string, answers: CorrectionAnswers): string {
  const given = CORRECTION_FORM.flatMap(({ id }): [string, string][] => {
    const answer = answers[id] ?? '';
    return answer === '' ? [] : [[id, answer]];
  });
  const query = new URLSearchParams([['template', TEMPLATE], ['title', title], ...given]);
  return `${repository.replace(/\/+$/, '')}/issues/new?${query}`;
}
