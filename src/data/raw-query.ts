import { queryOptions } from '@tanstack/react-query';

import type { LoadedFile } from '#domain/derived/loaded-files.ts';
import type { View } from '#domain/story/shield.ts';

import { DataFileError, loadFile } from './load.ts';

// Only the gate imports this: `facts.ts`, and `citations-query.ts`, which one page alone wants.

/** A file as it comes, which nobody but the gate may see. */
export function rawQuery<File extends LoadedFile>(file: File) {
  return queryOptions({
    queryKey: ['facts', file],
    // Never cancelled: a loader may wait for the file that a leaving observer asked for.
    queryFn: () => loadFile(file),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // A paused request would spin for ever on a train; a failed one says so and offers a retry.
    networkMode: 'always',
    retry: (failures, error) => error instanceof DataFileError && error.fault === 'unreachable' && failures < 2,
    retryDelay: (attempt) => 300 * 2 ** attempt,
    // Spoilers are compared by identity, which is also what a reveal holds on to.
    structuralSharing: false,
  });
}

/** What is put together of several files, whose own requests are tried again. */
export const COMBINED = {
  staleTime: Number.POSITIVE_INFINITY,
  networkMode: 'always',
  retry: false,
  structuralSharing: false,
} as const;

/** What a view makes of some data, made once per view. */
export function perView<Data, Made>(make: (view: View, data: Data) => Made): (view: View) => (data: Data) => Made {
  const selects = new WeakMap<View, (data: Data) => Made>();
  return (view) => {
    const select = selects.get(view) ?? once((data: Data) => make(view, data));
    selects.set(view, select);
    return select;
  };
}

function once<In, Out>(compute: (input: In) => Out): (input: In) => Out {
  let last: { input: In; output: Out } | undefined;
  return (input) => {
    if (last?.input !== input) last = { input, output: compute(input) };
    return last.output;
  };
}
