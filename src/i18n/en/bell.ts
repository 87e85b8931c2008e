/** What the start page says of the countdown too, and of a clock that cannot be right. */
export const bellWords = {
  noBell: 'No bell set',
  noBellWhy: 'We know of no date from Netflix, so there is nothing to count down to.',
  window: (when: string) => `Netflix says ${when}`,
  windowWhy: 'We know of no day yet, so there is no clock to run.',
  windowOver: 'That time is over, and no release has been recorded here.',
  until: (when: string) => `Until ${when}`,
  out: 'Out now',
  clock: {
    title: 'This device’s clock looks wrong',
    early: (says: string, newest: string) =>
      `It says ${says}, and our newest fact is dated ${newest}. Whatever counts days is off until the clock is set right.`,
    late: (says: string, newest: string) =>
      `It says ${says}, years after our newest fact, dated ${newest}. If that is not today, whatever counts days is off.`,
    standsStill: 'We do not count from a clock that cannot be right.',
  },
};
