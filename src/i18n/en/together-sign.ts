/** What stands above every page while a visit is limited. `point` is where the visit stops, in words. */
export const togetherSignWords = {
  title: 'Watching together',
  asked: (point: string) =>
    `Somebody sent you a link to watch together. Until you stop or close this tab, you see only what is safe for both of you: ${point}. Your own place stays saved.`,
  unknown: 'We don’t know the episode in that link, so you see only what is safe for everybody.',
  agree: 'Watch together',
  decline: 'No, back to my own place',
  on: (point: string) => `In this tab you see only what is safe at: ${point}. Your own place is waiting.`,
  stop: 'Stop watching together',
};
