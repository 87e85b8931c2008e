import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';

import { DataFileError } from '#data/load.ts';
import { useMessages } from '#i18n/I18nProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Drawing } from '#ui/Drawing.tsx';
import { Page } from '#ui/Page.tsx';

/** A page could not be shown: a data file or a part of the app did not load (named, with a retry), or something of ours broke. */
export function CannotLoad(props: ErrorComponentProps) {
  const { frame } = useMessages();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const { error } = props;
  const isPart = error instanceof Error && error.name === 'PartError';
  const loading = isPart || error instanceof DataFileError;
  const words = loading ? frame.cannotLoad : frame.broken;
  const needsReload = isPart || (error instanceof DataFileError && error.fault === 'renewed');
  const retry = async () => {
    queries.reset();
    await router.invalidate();
    props.reset();
  };
  return (
    <Page title={words.title}>
      <title>{frame.title(words.title)}</title>
      <Drawing of={loading ? 'cord' : 'chalk'} />
      <div role="alert" className="grid gap-2">
        {isPart ? <p>{frame.cannotLoad.part}</p> : null}
        {error instanceof DataFileError ? (
          <p>{frame.cannotLoad.reason[error.fault](frame.fileNames[error.file])}</p>
        ) : null}
        <p>{words.hint}</p>
      </div>
      <Button look="strong" className="justify-self-start" onClick={() => void (needsReload ? loadAnew() : retry())}>
        {needsReload ? frame.cannotLoad.reload : words.retry}
      </Button>
    </Page>
  );
}

/** Not without a server: what is on the screen is more than the browser's own page for that. */
async function loadAnew(): Promise<void> {
  try {
    await fetch(location.href, { method: 'HEAD', cache: 'no-store' });
    location.reload();
  } catch {
    // Still out of reach: the page says so already.
  }
}
