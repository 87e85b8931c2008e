import type { Confidence } from '#domain/facts/text.ts';
import { Badge } from '#ui/Badge.tsx';
import { evidenceWords as words } from '#words/evidence.ts';

/** Says that a fact is not sure; says nothing of one that is. */
export function Doubt(props: { confidence: Confidence }) {
  return props.confidence === 'high' ? null : <Badge>{words.confidence[props.confidence]}</Badge>;
}
