/** What a page says of itself where scripts do not run. It was written on `day`. */
export const noScript = (day: string): string =>
  `Without scripts, pages stay as they were written on ${day}: for somebody who has not started, and counting from that day.`;

/** What a page says of itself in a browser that is too old for the app. It was written on `day`. */
export const olderBrowser = (day: string): string =>
  `This browser is too old to do more than show pages. All of it works in Chrome 100, Safari 15.4, Firefox 104 and newer. What you read here was written on ${day}, for somebody who has not started.`;
