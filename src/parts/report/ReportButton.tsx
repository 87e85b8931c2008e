import { useLocation } from '@tanstack/react-router';
import { type ComponentType, type MouseEvent, useState } from 'react';

import type { DataFile } from '#domain/files/data-files.ts';
import { isWithin, type View } from '#domain/story/shield.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { sourceWords as words } from '#words/sources.ts';

import type { ReportSheetProps } from './ReportSheet.tsx';

/** Facts that somebody may know better than, by the file they are of. */
export type ReportableFacts = Readonly<Partial<Record<DataFile, readonly object[]>>>;

/** What is asked about, and for which place. */
interface Opened extends Pick<ReportSheetProps, 'heading' | 'page'> {
  readonly Sheet: ComponentType<ReportSheetProps>;
  readonly view: View;
}

/** What somebody has said so far, and from which place. */
interface Draft {
  readonly said: ReportSheetProps['draft'];
  readonly view: View;
}

const saidIn = (view: View, draft: Draft | undefined) =>
  draft !== undefined && isWithin(draft.view, view) ? draft.said : {};

/**
 * The way for whoever knows better than some `facts`, or than the site where there are none. What it takes is loaded when it is wanted. When the
 * place moves back meanwhile, in another tab perhaps, it is gone.
 */
export function ReportButton(props: { facts?: ReportableFacts }) {
  const view = useView();
  const page = useLocation({ select: ({ pathname }) => pathname });
  const [draft, setDraft] = useState<Draft>();
  const [opened, setOpened] = useState<Opened>();
  const [isFailed, setFailed] = useState(false);
  const open = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const around = currentTarget.closest('section, article, dialog, main');
    const heading = around?.querySelector('h1, h2, h3')?.textContent ?? '';
    setFailed(false);
    try {
      const { ReportSheet: Sheet } = await import('./ReportSheet.tsx');
      setOpened({ Sheet, view, heading, page });
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="print:hidden">
      <button
        type="button"
        aria-haspopup="dialog"
        className="min-h-6 link text-sm"
        onClick={(event) => void open(event)}
      >
        {words.wrong}
      </button>
      <p role="status" className="text-sm empty:hidden">
        {isFailed ? words.wrongNotLoaded : ''}
      </p>
      {opened !== undefined && isWithin(opened.view, view) ? (
        <opened.Sheet
          facts={props.facts}
          heading={opened.heading}
          page={opened.page}
          draft={saidIn(view, draft)}
          // A browser that fills in a form fills in more than one field at once.
          onDraft={(said) => setDraft((before) => ({ said: { ...saidIn(view, before), ...said }, view }))}
          onClose={() => setOpened(undefined)}
        />
      ) : null}
    </div>
  );
}
