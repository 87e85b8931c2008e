import type { ReactNode } from 'react';

/** A plain link to somebody else's page: nothing of it is loaded here, and it is not told who comes. */
export function ExternalLink(props: { href: string; children: ReactNode }) {
  return (
    <a href={props.href} rel="noreferrer noopener" className="break-words link hover:decoration-2">
      {props.children}
    </a>
  );
}
