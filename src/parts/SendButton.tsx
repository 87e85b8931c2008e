import { type ComponentType, useState } from 'react';

import type { View } from '#domain/story/shield.ts';
import { useView } from '#shield/ShieldProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { shareWords as words } from '#words/share.ts';

import type { Subject, SubjectSource } from './send/subject.ts';

/** What is open: a picture of a subject, for the place at which it was asked for. */
interface Opened {
  readonly Sheet: ComponentType<{ subject: Subject; onClose: () => void }>;
  readonly subject: Subject;
  readonly view: View;
}

/**
 * Opens a picture to send. What draws it is loaded when it is wanted, and so is what `subject` still has to ask for. When the place moves
 * meanwhile, in another tab perhaps, the picture is gone.
 */
export function SendButton(props: { label: string; subject: SubjectSource }) {
  const view = useView();
  const [opened, setOpened] = useState<Opened>();
  const [isFailed, setFailed] = useState(false);
  const open = async () => {
    setFailed(false);
    try {
      const [{ SendSheet: Sheet }, subject] = await Promise.all([import('./send/SendSheet.tsx'), props.subject()]);
      setOpened({ Sheet, subject, view });
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="grid gap-2 print:hidden">
      <Button aria-haspopup="dialog" onClick={() => void open()}>
        {props.label}
      </Button>
      <p role="status" className="text-sm empty:hidden">
        {isFailed ? words.pictureNotLoaded : ''}
      </p>
      {opened?.view === view ? <opened.Sheet subject={opened.subject} onClose={() => setOpened(undefined)} /> : null}
    </div>
  );
}
