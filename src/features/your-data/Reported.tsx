import { useCallback, useState } from 'react';

import type { ReaderReport } from '#domain/sources/reader-report.ts';
import { hasPassed, type View } from '#domain/story/shield.ts';
import { laterOf } from '#domain/story/story.ts';
import { SendReport } from '#parts/report/SendReport.tsx';
import { useView } from '#shield/ShieldProvider.tsx';
import { readerReports, useReaderReports } from '#shield/use-reader-reports.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { Toast } from '#ui/Toast.tsx';
import { reportWords as words } from '#words/report.ts';

/** What the visitor has reported and not yet said is done. Without any there is nothing to see. */
export function Reported() {
  const view = useView();
  const reports = useReaderReports();
  const [sent, setSent] = useState<ReaderReport>();
  const [gone, setGone] = useState<{ readonly report: ReaderReport; readonly said: string }>();
  const [isFull, setFull] = useState(false);
  const forget = useCallback(() => setGone(undefined), []);
  const isAside = readerReports().condition() === 'set-aside';
  const take = (report: ReaderReport, said: string) => {
    setFull(false);
    readerReports().remove(report.id);
    setGone({ report, said });
  };
  if (reports.length === 0 && gone === undefined && !isAside) return null;
  return (
    <>
      {reports.length === 0 && !isAside ? null : (
        <Section title={words.reported} anchor="reported">
          {isAside ? <p>{words.setAside}</p> : null}
          {reports.length === 0 ? null : <p className="text-dust text-sm">{words.reportedHint}</p>}
          <ul className="grid gap-3">
            {reports.map((report) => (
              <li key={report.id} className="grid gap-1 border-rule border-b pb-2">
                {mayBeRead(view, report) ? <Written report={report} /> : <p>{words.hidden}</p>}
                <div className="-ml-4 flex flex-wrap gap-x-3">
                  {mayBeRead(view, report) ? (
                    <Button look="quiet" aria-haspopup="dialog" onClick={() => setSent(report)}>
                      {words.send}
                    </Button>
                  ) : null}
                  <Button look="quiet" onClick={() => take(report, words.doneSaid)}>
                    {words.isDone}
                  </Button>
                  <Button look="quiet" onClick={() => take(report, words.removedSaid)}>
                    {words.remove}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p role="status" className="text-sm empty:hidden">
        {isFull ? words.notBack : ''}
      </p>
      {sent !== undefined && mayBeRead(view, sent) ? (
        <Sheet label={words.title} closeLabel={words.close} onClose={() => setSent(undefined)}>
          <SendReport report={sent} kept="waits" />
        </Sheet>
      ) : null}
      {gone === undefined ? null : (
        <Toast
          text={gone.said}
          undo={words.undo}
          onUndo={() => {
            setFull(readerReports().keep(gone.report).kept !== 'waits');
            forget();
          }}
          onGone={forget}
        />
      )}
    </>
  );
}

/** Whether what it is about, and what its writer may have told in their own words, lies behind the viewer. */
const mayBeRead = (view: View, { after, at }: ReaderReport) => hasPassed(view, laterOf(view.story, after, at));

/** What somebody wrote, and of what. */
function Written({ report }: { report: ReaderReport }) {
  const { record, field, value, on } = report;
  return (
    <p className="break-words">
      <span translate="no">{record === '/' ? field : `${record}, ${field}`}</span>
      {': '}
      <b className="font-semibold">{value}</b>
      <span className="block text-dust text-sm">{words.written(on)}</span>
    </p>
  );
}
