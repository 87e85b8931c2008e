import { DataFileError } from '#data/load.ts';
import { wayOut } from '#data/load-anew.ts';
import { Button } from '#ui/Button.tsx';
import { frameWords as frame } from '#words/frame.ts';
import { searchWords as words } from '#words/search.ts';

/** What stands in the results' place while the index is on its way, or when it did not arrive. */
export function NotLoaded(props: { error: Error | null; onRetry: () => unknown }) {
  const { error } = props;
  if (error === null) {
    return (
      <p role="status" className="p-4 text-dust">
        {words.loading}
      </p>
    );
  }
  const { reload, go } = wayOut(error, props.onRetry);
  return (
    <div role="alert" className="grid justify-items-start gap-3 p-4">
      <p>
        {error instanceof DataFileError
          ? frame.cannotLoad.reason[error.fault](frame.fileName(error.file))
          : frame.cannotLoad.part}
      </p>
      <Button onClick={go}>{frame.cannotLoad[reload ? 'reload' : 'retry']}</Button>
    </div>
  );
}
