import type { Confidence } from '#domain/text.ts';
import { useEvidenceWords } from '#i18n/evidence-words.ts';
import { Badge } from '#ui/Badge.tsx';

/** Says that a fact is not sure; says nothing of one that is. */
export function Doubt(props: { confidence: Confidence }) {
  const words = useEvidenceWords();
  return props.confidence === 'high' ? null : <Badge>{words.confidence[props.confidence]}</Badge>;
}
