import { createContext, type ReactNode, useContext, useMemo } from 'react';

import type { Portrait } from '#domain/people/portraits.ts';
import type { Shielded } from '#domain/story/shield.ts';

type Drawn = Shielded<Portrait>;

const PortraitsContext = createContext<ReadonlyMap<string, Drawn>>(new Map());

/** Hands the portraits that the viewer may see to every face below it. */
export function PortraitsProvider(props: { portraits: readonly Drawn[]; children: ReactNode }) {
  const byId = useMemo(() => new Map(props.portraits.map((portrait) => [portrait.id, portrait])), [props.portraits]);
  return <PortraitsContext value={byId}>{props.children}</PortraitsContext>;
}

/** How somebody is drawn, by their id; undefined where nothing says it. */
export function usePortrait(person: string): Drawn | undefined {
  return useContext(PortraitsContext).get(person);
}
