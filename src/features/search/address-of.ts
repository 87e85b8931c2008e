import { linkOptions } from '@tanstack/react-router';

import { episodeAddress } from '#domain/episode-address.ts';
import type { Subject } from '#domain/search/entries.ts';

/** Where a result leads. An actor leads to whom they play; one without a part yet to what is known of the awaited season. */
export function addressOf({ kind, record }: Subject) {
  switch (kind) {
    case 'person':
      return linkOptions({ to: '/cast/$characterId/', params: { characterId: record.id } });
    case 'actor':
      return record.plays === null
        ? linkOptions({ to: '/status/' })
        : linkOptions({ to: '/cast/$characterId/', params: { characterId: record.plays.id } });
    case 'episode':
      return linkOptions({ to: '/episodes/$number/', params: { number: episodeAddress(record) } });
    case 'claim':
      return linkOptions({ to: '/status/claims/', search: { claim: record.id } });
    case 'source':
      return linkOptions({ to: '/sources/', hash: `source-${record.id}` });
    case 'page':
      return linkOptions({ to: record.to });
  }
}
