import { useState } from 'react';

import type { KeptReport, ReaderWords } from '#domain/sources/reader-report.ts';
import type { ShownFacts } from '#domain/sources/shown-values.ts';
import { readerReports } from '#shield/use-reader-reports.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { reportWords as words } from '#words/report.ts';

import { NOTHING_SAID, ReportForm } from './ReportForm.tsx';
import { SendReport } from './SendReport.tsx';

/** What is asked about: some facts under a heading on a page, or the whole site. `draft` is what has been said so far: it outlives a sheet that was closed by mistake. */
export interface ReportSheetProps {
  readonly facts: ShownFacts | undefined;
  readonly heading: string;
  readonly page: string;
  readonly draft: Partial<ReaderWords>;
  /** Takes what has been said anew, beside what was said before. */
  readonly onDraft: (said: Partial<ReaderWords>) => void;
  readonly onClose: () => void;
}

/** Asks a reader what is right, keeps that, and shows the ways on which it can leave. */
export function ReportSheet(props: ReportSheetProps) {
  const [written, setWritten] = useState<KeptReport>();
  return (
    <Sheet label={words.title} closeLabel={words.close} onClose={props.onClose}>
      {written === undefined ? (
        <ReportForm
          {...props}
          onWritten={(said) => {
            props.onDraft(NOTHING_SAID);
            setWritten(readerReports().keep(said));
          }}
        />
      ) : (
        <SendReport {...written} />
      )}
    </Sheet>
  );
}
