import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';

import { Button } from '#ui/Button.tsx';

/** Hands on an address of ours, or that of the page where none is given. What it takes is loaded when it is wanted. */
export function ShareButton(props: { label: string; address?: string; look?: 'quiet' | 'plain' }) {
  const router = useRouter();
  const [outcome, setOutcome] = useState<ReactNode>();
  return (
    <>
      <Button
        look={props.look ?? 'quiet'}
        className={`print:hidden ${props.look === 'plain' ? 'w-full' : ''}`}
        onClick={() =>
          void import('./ShareOutcome.tsx')
            .then(({ share }) => share(router, props.address))
            .then(setOutcome)
            // Neither on the device nor on the server: the address is still in the browser's own bar.
            .catch(() => {})
        }
      >
        {props.label}
      </Button>
      <div aria-live="polite">{outcome}</div>
    </>
  );
}
