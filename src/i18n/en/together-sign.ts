/** What stands above every page while a visit is limited. `point` is where the visit stops, in words. */
export const togetherSignWords = {
  title: 'Watching together',
  asked: (point: string) =>
    `This link asks you to watch together. Until you close this tab or stop, every page shows only what is safe for both of you: ${point}. Your own place stays saved.`,
  unknown: 'The link names no point that we know, so only what is safe for everybody is shown.',
  agree: 'Watch together',
  decline: 'No, back to my own place',
  on: (point: string) => `In this tab, every page shows only what is safe at: ${point}. Your own place waits.`,
  stop: 'Stop watching together',
};
