import { PREMIERE_ZONE } from '#domain/status/release.ts';

import type { Component, Property } from './icalendar.ts';

/**
 * The zone of the premiere, with the rules that the United States have had since 2007: summer time from the second Sunday in
 * March to the first in November, both at two o'clock. A calendar must have a part, and where there is no event this is the one.
 */
export const LOS_ANGELES: Component = {
  name: 'VTIMEZONE',
  properties: [{ name: 'TZID', value: PREMIERE_ZONE }],
  parts: [
    {
      name: 'DAYLIGHT',
      properties: change('PDT', '-0800', '-0700', '20070311T020000', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU'),
    },
    {
      name: 'STANDARD',
      properties: change('PST', '-0700', '-0800', '20071104T020000', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'),
    },
  ],
};

function change(name: string, from: string, to: string, first: string, rule: string): Property[] {
  return [
    { name: 'DTSTART', value: first },
    { name: 'RRULE', value: rule },
    { name: 'TZOFFSETFROM', value: from },
    { name: 'TZOFFSETTO', value: to },
    { name: 'TZNAME', value: name },
  ];
}
