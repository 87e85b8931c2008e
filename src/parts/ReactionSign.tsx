import { REACTION_SHAPES, type Reaction } from '#domain/story/reactions.ts';
import { ownNoteWords as words } from '#words/own-notes.ts';

/** A reaction as a chalk mark, in the text's own colour. `named` where its word stands beside it already. */
export function ReactionSign(props: { reaction: Reaction; named?: boolean }) {
  const { reaction } = props;
  const meaning = props.named
    ? ({ 'aria-hidden': true } as const)
    : ({ role: 'img', 'aria-label': words.reactions[reaction] } as const);
  return (
    <svg
      {...meaning}
      viewBox="0 0 24 24"
      className="size-8.5 shrink-0 fill-none stroke-[2.5] stroke-current [stroke-linecap:round] [stroke-linejoin:round]"
    >
      <path d={REACTION_SHAPES[reaction]} />
    </svg>
  );
}
