/** What a page says of itself where scripts do not run. It was written on `day`. */
export const noScript = (day: string): string =>
  `Without scripts, pages stay as they were written on ${day}: for somebody who has not started, and counting from that day.`;
