import type { Confidence } from '#domain/text.ts';
import { useMessages } from '#i18n/I18nProvider.tsx';
import { Badge } from '#ui/Badge.tsx';

/** Says that a fact is not sure; says nothing of one that is. */
export function Doubt(props: { confidence: Confidence }) {
  const { frame } = useMessages();
  return props.confidence === 'high' ? null : <Badge>{frame.confidence[props.confidence]}</Badge>;
}
