/** What our calendars say, in somebody's own calendar: safe for whoever has not started. */
export const calendarWords = {
  release: {
    calendar: 'All of Us Are Dead, season 2',
    about: 'The day that season 2 comes out, once Netflix has named it. By Roll Call, the unofficial companion.',
    event: 'All of Us Are Dead: season 2 comes out',
    eventAbout:
      'Netflix has named this day. Its originals come out at midnight in Los Angeles, at the same moment everywhere.',
    window: 'All of Us Are Dead: season 2 is to come out in this time',
    windowAbout: 'Netflix has named this time and no day yet.',
    alarms: {
      dayBefore: 'All of Us Are Dead: season 2 comes out in a day',
      halfHourBefore: 'All of Us Are Dead: season 2 comes out in half an hour',
    },
  },
  rewatch: {
    calendar: 'All of Us Are Dead, again',
    episode: (number: number) => `All of Us Are Dead: Episode ${number}`,
  },
};
