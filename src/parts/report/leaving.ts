import { correctionAddress, correctionText } from '#domain/sources/correction-form.ts';
import { answersOf, isNamed, type ReaderReport } from '#domain/sources/reader-report.ts';
import { reportWords as words } from '#words/report.ts';

/** A link of more characters is cut by some programs on its way. (rulings, "Fresh" 5) */
const LONGEST_LINK = 7000;

/** How a report leaves: under which title, as which text, and as links. A link is null where it would be too long. */
export interface Leaving {
  readonly title: string;
  readonly text: string;
  readonly mail: string | null;
  /** Undefined where nobody said where the repository is. */
  readonly issue: string | null | undefined;
}

/** What leaves of a report, and how. `repository` is where corrections can be posted; null where there is no such place. */
export function leavingOf(report: ReaderReport, repository: string | null): Leaving {
  const answers = answersOf(report, words.unsaid);
  const title = isNamed(report) ? words.subject(report.record, report.field) : words.subjectUnsaid;
  const text = correctionText(answers);
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  return {
    title,
    text,
    mail: short(mail),
    issue: repository === null ? undefined : short(correctionAddress(repository, title, answers)),
  };
}

const short = (link: string) => (link.length > LONGEST_LINK ? null : link);
