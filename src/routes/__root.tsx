import { QueryClientProvider, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { createRootRouteWithContext, type ErrorComponentProps, Outlet } from '@tanstack/react-router';
import { useMemo, useState } from 'react';

import { sourcesQuery, storyQuery } from '#data/facts.ts';
import { ClockProvider } from '#parts/ClockProvider.tsx';
import { type SourceShelf, SourcesProvider } from '#parts/SourcesProvider.tsx';
import type { AppContext } from '#router';
import { horizonOf } from '#saved/runs.ts';
import { NOTHING_SAVED } from '#saved/state.ts';
import { ShieldProvider, useView } from '#shield/ShieldProvider.tsx';
import { viewOf } from '#shield/view-of.ts';
import { frameWords } from '#words/frame.ts';

import { BareFrame } from './-frame/BareFrame.tsx';
import { CannotLoad } from './-frame/CannotLoad.tsx';
import { Frame } from './-frame/Frame.tsx';
import { Loading } from './-frame/Loading.tsx';
import { PageHead } from './-frame/PageHead.tsx';

export const Route = createRootRouteWithContext<AppContext>()({
  beforeLoad: async ({ context }) => {
    const story = await context.queryClient.query(storyQuery());
    const state = context.hydrating ? NOTHING_SAVED : context.saved.get();
    return { view: viewOf(story, horizonOf(state), context.limit.get(), context.reveals.get()) };
  },
  head: () => ({
    meta: [{ title: frameWords.appName }],
  }),
  component: Root,
  pendingComponent: RootLoading,
  errorComponent: RootError,
});

function Root() {
  const { queryClient, clock } = Route.useRouteContext();
  return (
    <QueryClientProvider client={queryClient}>
      <ClockProvider clock={clock}>
        <Shielded />
      </ClockProvider>
    </QueryClientProvider>
  );
}

function Shielded() {
  const { saved, reveals, limit } = Route.useRouteContext();
  const story = useSuspenseQuery(storyQuery()).data;
  return (
    <ShieldProvider story={story} saved={saved} reveals={reveals} limit={limit}>
      <PageHead />
      <Shelved />
    </ShieldProvider>
  );
}

function Shelved() {
  // Most visitors open no list of sources, and all sources are more than all else that the start page asks for.
  const [isAsked, setAsked] = useState(false);
  const { data, isError, refetch } = useQuery({ ...sourcesQuery(useView()), enabled: isAsked });
  // A new shelf renders every list of sources anew.
  const shelf = useMemo((): SourceShelf => {
    if (data !== undefined) return { state: 'ready', byId: new Map(data.sources.map((source) => [source.id, source])) };
    if (isError) return { state: 'failed', ask: () => void refetch() };
    return isAsked ? { state: 'loading' } : { state: 'unasked', ask: () => setAsked(true) };
  }, [data, isError, isAsked, refetch]);
  return (
    <SourcesProvider shelf={shelf}>
      <Frame>
        <Outlet />
      </Frame>
    </SourcesProvider>
  );
}

/** Before the story is there nobody knows the horizon: the blank sheet, without what stands around it. */
function RootLoading() {
  return (
    <BareFrame>
      <Loading />
    </BareFrame>
  );
}

/** Without the story there is no horizon and so no page: only this face. */
function RootError(props: ErrorComponentProps) {
  const { queryClient } = Route.useRouteContext();
  return (
    <QueryClientProvider client={queryClient}>
      <BareFrame>
        <CannotLoad {...props} />
      </BareFrame>
    </QueryClientProvider>
  );
}
