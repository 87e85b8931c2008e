import { Link } from '@tanstack/react-router';

import { Drawing } from '#ui/Drawing.tsx';
import { Page } from '#ui/Page.tsx';
import { Stamp } from '#ui/Stamp.tsx';
import { frameWords } from '#words/frame.ts';

/** There is no such page. */
export function NotFound() {
  const { notFound, title } = frameWords;
  return (
    <Page title={notFound.title} lead={notFound.status}>
      <title>{title(notFound.title)}</title>
      <div className="grid justify-items-start gap-4">
        <div aria-hidden="true" className="relative">
          <Drawing of="tag" />
          <span className="absolute top-1/2 left-1/4">
            <Stamp ink="turned" over="board">
              {notFound.stamp}
            </Stamp>
          </span>
        </div>
        <p>{notFound.hint}</p>
        <Link to="/" className="inline-flex min-h-11 items-center link">
          {notFound.home}
        </Link>
      </div>
    </Page>
  );
}
