/** Makes something when it is first asked for: a formatter costs a hundred times what using it does, and the start needs few of them. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
