/** What is said of the picture that a shared link shows. Words of a build step: no page has them. */
export const linkPreviewWords = {
  pictureOf: (title: string) => `“${title}” in chalk on a green board, with a yellow name tag that says Roll Call.`,
};
