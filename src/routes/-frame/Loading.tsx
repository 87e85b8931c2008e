import { Page } from '#ui/Page.tsx';
import { frameWords as frame } from '#words/frame.ts';

/** What stands in a page's place while its facts are on their way: the same sheet, ruled and still blank. */
export function Loading() {
  return (
    <Page title={frame.loading} lead={<p role="status">{frame.loadingWhy}</p>}>
      <div aria-hidden="true" className="ruled h-96 motion-safe:animate-pulse" />
    </Page>
  );
}
