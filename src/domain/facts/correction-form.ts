/** One question of the form with which somebody sends a correction. */
interface CorrectionField {
  /** The id by which an address prefills it: the flag of `npm run fact` that its answer is. */
  readonly id: string;
  /** What it is headed with, in the form and in the text that is sent. */
  readonly heading: string;
  readonly isNeeded: boolean;
}

/**
 * The form for corrections, in its order. The form on the repository's host (`.github/ISSUE_TEMPLATE/correction.yml`), whoever fills it in
 * beforehand, and whoever reads what was sent go by this list.
 */
export const CORRECTION_FIELDS = [
  { id: 'record', heading: 'Public id', isNeeded: true },
  { id: 'field', heading: 'Field', isNeeded: true },
  { id: 'value', heading: 'Right value', isNeeded: true },
  { id: 'source-url', heading: 'Source URL', isNeeded: true },
  { id: 'source-published', heading: 'Date of the source', isNeeded: true },
  { id: 'source-publisher', heading: 'Publisher', isNeeded: true },
  { id: 'source-title', heading: 'Title of the source', isNeeded: true },
  { id: 'source-kind', heading: 'Kind of source', isNeeded: false },
  { id: 'source-language', heading: 'Language of the source', isNeeded: false },
] as const satisfies readonly CorrectionField[];
