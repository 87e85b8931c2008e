import type { StoryPointId } from '#domain/story/story.ts';
import { usePointName } from '#parts/PointName.tsx';
import { takeBack } from '#saved/changes.ts';
import { applyProposal, type Proposal } from '#saved/import.ts';
import { useReveals, useSavedStore } from '#shield/ShieldProvider.tsx';
import { importWords as words } from '#words/import.ts';

/** Gives what carries out a proposal in one step, and hands over what to say of it and the way back. */
export function useApply(onApplied: (said: string, undo: () => void) => void) {
  const pointName = usePointName();
  const saved = useSavedStore();
  const reveals = useReveals();
  return (proposal: Proposal, horizon: StoryPointId) => {
    const before = saved.get();
    reveals.clear();
    saved.update((now) => applyProposal(now, proposal, horizon));
    onApplied(words.doneHistory(pointName(horizon), proposal.dates.length), () => {
      reveals.clear();
      saved.update((now) => takeBack(now, before));
    });
  };
}
