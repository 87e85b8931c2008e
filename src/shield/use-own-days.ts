import { useMemo } from 'react';

import type { OwnDay } from '#domain/status/own-day.ts';
import { readGuesses, sealDay, takeBackDay } from '#saved/guesses.ts';

import { useSavedState, useSavedStore } from './ShieldProvider.tsx';

/** The days that this visitor has sealed for a season, in the order of sealing, and what seals and takes back one. */
export interface OwnDays {
  readonly days: readonly OwnDay[];
  /** Seals a day in the place of those that are still open (`isOpen`). */
  readonly seal: (own: OwnDay, isOpen: (own: OwnDay) => boolean) => void;
  readonly takeBack: (own: OwnDay) => void;
}

/** The visitor's own days of a season. A page that is still as the build wrote it knows of none. */
export function useOwnDays(season: number): OwnDays {
  const saved = useSavedStore();
  const state = useSavedState();
  const days = useMemo(() => readGuesses(state).days.filter((own) => own.season === season), [state, season]);
  return {
    days,
    seal: (own, isOpen) => saved.update((now) => sealDay(now, own, isOpen)),
    takeBack: (own) => saved.update((now) => takeBackDay(now, own)),
  };
}
