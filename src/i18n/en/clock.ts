/** What is said of a device's clock that cannot be right. */
export const clockWords = {
  title: 'This device’s clock looks wrong',
  early: (says: string, newest: string) =>
    `It says ${says}, and our newest fact is dated ${newest}. Whatever counts days is off until the clock is set right.`,
  late: (says: string, newest: string) =>
    `It says ${says}, years after our newest fact, dated ${newest}. If that is not today, whatever counts days is off.`,
};
