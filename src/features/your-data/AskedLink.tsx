import { type ReactNode, useState } from 'react';

import { Button } from '#ui/Button.tsx';
import { useSiteAddress } from '#ui/site-address.ts';
import { yourDataWords as words } from '#words/your-data.ts';

import type { LinkSheet } from './LinkSheet.tsx';

type Sheet = typeof LinkSheet;

/** A button that shows an address of this site as a QR code and hides it again. What draws the code is loaded when it is wanted. */
export function AskedLink(props: { show: string; path: string; label: string; children?: ReactNode }) {
  const [Shown, setShown] = useState<Sheet | null>(null);
  const [failed, setFailed] = useState(false);
  const whole = useSiteAddress();
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
        {failed ? words.partFailed : ''}
      </p>
      {Shown === null ? null : (
        <>
          {props.children}
          <Shown url={whole(props.path)} label={props.label} />
        </>
      )}
    </>
  );
}
