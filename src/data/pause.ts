/** Lets the browser see to whatever came meanwhile, so that nobody waits for several steps at once. */
export function pause(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
