import { useRef, useState } from 'react';

import { isNamed, type KeptReport } from '#domain/sources/reader-report.ts';
import { readerReports } from '#shield/use-reader-reports.ts';
import { Button } from '#ui/Button.tsx';
import { BUTTON_LINK, FIELD, LABEL } from '#ui/control.ts';
import { deviceShare } from '#ui/device-share.ts';
import { reportWords as words } from '#words/report.ts';

import { leavingOf } from './leaving.ts';

/** Where the build was told that the repository is (`REPO_URL`); null where it was told nothing. Without a build there is none. */
declare const REPOSITORY: string | null;

const focus = (element: HTMLElement | null) => element?.focus();

/** The ways on which a report can leave. Nothing is sent by itself, and it waits until somebody says that it is done. */
export function SendReport({ report, kept }: KeptReport) {
  const repository = typeof REPOSITORY === 'undefined' ? null : REPOSITORY;
  const { title, text, issue, mail } = leavingOf(report, repository);
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const share = async () => setSaid((await deviceShare({ title, text })) ? '' : words.refused);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(words.copyByHand);
    }
  };
  return (
    <>
      <div className="grid gap-1">
        <h2 ref={focus} tabIndex={-1} className="font-display text-2xl leading-tight outline-none">
          {words.thanks}
        </h2>
        <p className="text-dust text-sm">{words[kept]}</p>
        {isNamed(report) ? null : <p className="text-dust text-sm">{words.mayTell}</p>}
      </div>
      {issue === undefined ? (
        <p className="text-sm">{words.toWhom}</p>
      ) : issue === null ? (
        <p className="text-sm">{words.tooLongToLink}</p>
      ) : (
        <div className="grid gap-1">
          <a href={issue} rel="noreferrer noopener" className={BUTTON_LINK}>
            {words.issue}
          </a>
          <p className="text-dust text-sm">{words.isPublic}</p>
        </div>
      )}
      <div className="grid auto-cols-fr grid-flow-col gap-3">
        {'share' in navigator ? <Button onClick={() => void share()}>{words.share}</Button> : null}
        {mail === null ? null : (
          <a href={mail} className={BUTTON_LINK}>
            {words.mail}
          </a>
        )}
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </div>
      <p role="status" className="text-sm empty:hidden">
        {said}
      </p>
      <label className={`grid gap-1 ${LABEL}`}>
        {words.text}
        <textarea ref={field} readOnly rows={6} value={text} className={FIELD} />
      </label>
      {kept === 'waits' ? (
        <Button
          look="quiet"
          className="-ml-4 justify-self-start"
          onClick={(event) => {
            readerReports().remove(report.id);
            event.currentTarget.closest('dialog')?.close();
          }}
        >
          {words.done}
        </Button>
      ) : null}
    </>
  );
}
