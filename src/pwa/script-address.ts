const WORKER = `${import.meta.env.BASE_URL}sw.js`;

interface ScriptPolicy {
  /** Gives a TrustedScriptURL, which stands for the text wherever a script's address is asked for. */
  createScriptURL(address: string): string;
}

declare global {
  interface Window {
    /** https://developer.mozilla.org/en-US/docs/Web/API/Window/trustedTypes, where there is such a thing. */
    readonly trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy };
  }
}

/** The worker's address, as a page may use it that trusts no other script's: by a policy that admits this one alone. */
export function scriptAddress(): string {
  const rules: ScriptPolicy = {
    createScriptURL(address) {
      if (address !== WORKER) throw new TypeError(`${address} is not the worker.`);
      return address;
    },
  };
  return (window.trustedTypes?.createPolicy('roll-call', rules) ?? rules).createScriptURL(WORKER);
}
