/** Lets the browser see to whatever came meanwhile, so that nobody waits for several steps at once. */
export function yieldToBrowser(): Promise<void> {
  return new Promise((go) => setTimeout(go));
}
