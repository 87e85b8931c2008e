import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';

import { DataFileError } from '#data/load.ts';
import { isChunkLoadError, wayOut } from '#data/load-anew.ts';
import { Button } from '#ui/Button.tsx';
import { Drawing } from '#ui/Drawing.tsx';
import { CHALK, CORD } from '#ui/fault-drawings.ts';
import { Page } from '#ui/Page.tsx';
import { frameWords as frame } from '#words/frame.ts';

/** A page could not be shown: a data file or a part of the app did not load (named, with a retry), or something of ours broke. */
export function CannotLoad(props: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const { error } = props;
  const isPart = isChunkLoadError(error);
  const loading = isPart || error instanceof DataFileError;
  const words = loading ? frame.cannotLoad : frame.broken;
  const retry = async () => {
    queries.reset();
    await router.invalidate();
    props.reset();
  };
  const { reload, go } = wayOut(error, retry);
  return (
    <Page title={words.title}>
      <title>{frame.title(words.title)}</title>
      <Drawing strokes={loading ? CORD : CHALK} />
      <div role="alert" className="grid gap-2">
        {isPart ? <p>{frame.cannotLoad.part}</p> : null}
        {error instanceof DataFileError ? (
          <p>{frame.cannotLoad.reason[error.fault](frame.fileName(error.file))}</p>
        ) : null}
        <p>{words.hint}</p>
      </div>
      <Button look="strong" className="justify-self-start" onClick={go}>
        {reload ? frame.cannotLoad.reload : words.retry}
      </Button>
    </Page>
  );
}
