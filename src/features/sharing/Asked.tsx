import { type ComponentProps, type ReactNode, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { sharingWords as words } from '#words/sharing.ts';

import type { LinkSheet } from './LinkSheet.tsx';

type Sheet = typeof LinkSheet;

/** A button that shows an address as a QR code and hides it again. What draws the code is loaded when it is wanted. */
export function Asked(props: ComponentProps<Sheet> & { show: string; children?: ReactNode }) {
  const [Shown, setShown] = useState<Sheet | null>(null);
  const [failed, setFailed] = useState(false);
  const show = async () => {
    try {
      const { LinkSheet } = await import('./LinkSheet.tsx');
      setShown(() => LinkSheet);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <Button
        className="justify-self-start"
        aria-expanded={Shown !== null}
        onClick={() => (Shown === null ? void show() : setShown(null))}
      >
        {Shown === null ? props.show : words.hide}
      </Button>
      <p role="status" className="empty:hidden">
        {failed ? words.failed : ''}
      </p>
      {Shown === null ? null : (
        <>
          {props.children}
          <Shown url={props.url} label={props.label} />
        </>
      )}
    </>
  );
}
