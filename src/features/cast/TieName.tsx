import type { Relationship } from '#domain/people/relationships.ts';
import type { Shielded } from '#domain/story/shield.ts';
import { FactText } from '#parts/FactText.tsx';
import { castPageWords as words } from '#words/cast-pages.ts';

/** What somebody is to the other, before the other's name: "daughter of". `outward` is read from the side that the tie goes out from. */
export function TieName({ tie, outward }: { tie: Shielded<Relationship>; outward: boolean }) {
  if (tie.called !== undefined) return <FactText text={outward ? tie.called.from : tie.called.to} />;
  return words.ties[tie.kind][outward ? 'out' : 'in'];
}
