import { daysOf } from '#publish/checks/real-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const RFC_3339 = /^(\d{4}-\d\d-\d\d)(?:[Tt ]\d\d:\d\d|$)/;
const RFC_822 = /^(?:[a-z]+(?:, ?| ))?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}|\d{2})(?: \d{1,2}:\d\d|$)/i;

/**
 * The day that a feed writes, in RFC 3339 or RFC 822: as it is where it was written, whatever its offset makes of it elsewhere (UTC
 * where it has none), and whatever the zone is that we look from. Null where there is none, or no calendar has it.
 */
export function writtenDay(text: string): string | null {
  const [, day] = RFC_3339.exec(text) ?? [];
  const written = day ?? dayOf(RFC_822.exec(text));
  return written === undefined || daysOf(written) === undefined ? null : written;
}

function dayOf(found: RegExpExecArray | null): string | undefined {
  if (found === null) return undefined;
  const [, day = '', name = '', year = ''] = found;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  // Two digits of a year are of this century: what is watched is new.
  return [year.padStart(4, '20'), `${month}`.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
