import * as v from 'valibot';

const message = v.object({
  id: v.optional(v.number()),
  method: v.optional(v.string()),
  params: v.optional(v.record(v.string(), v.unknown()), {}),
  result: v.optional(v.record(v.string(), v.unknown()), {}),
  error: v.optional(v.object({ message: v.string() })),
});

const evaluated = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(v.object({ exception: v.optional(v.object({ description: v.optional(v.string()) })) })),
});

/** What of a page's own troubles is told by which message. */
const TROUBLES: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => boolean>> = {
  'Runtime.exceptionThrown': () => true,
  'Runtime.consoleAPICalled': ({ type }) => type === 'error' || type === 'warning',
  'Log.entryAdded': ({ entry }) => /"level":"(error|warning)"/.test(JSON.stringify(entry)),
};

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/**
 * A page of a Chromium that Playwright no longer speaks to, over the Chrome DevTools Protocol as it was
 * (https://chromedevtools.github.io/devtools-protocol/).
 */
export class OldPage {
  /** What the page has thrown, and what stood on its console as an error or a warning. */
  readonly troubles: string[] = [];
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: v.InferOutput<typeof message>) => void>();
  #sent = 0;
  #whenLoaded: (() => void) | undefined;
  #session: string | undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(v.parse(message, JSON.parse(String(data)))));
  }

  /** Opens a page in the browser that listens at an address. */
  static async open(address: string): Promise<OldPage> {
    const socket = new WebSocket(address);
    await new Promise((opened, failed) => {
      socket.addEventListener('open', opened, { once: true });
      socket.addEventListener('error', failed, { once: true });
    });
    const page = new OldPage(socket);
    const { targetId } = await page.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await page.send('Target.attachToTarget', { targetId, flatten: true });
    page.#session = String(sessionId);
    for (const domain of ['Page', 'Runtime', 'Log']) await page.send(`${domain}.enable`);
    return page;
  }

  /** Sends a command. @throws {Error} where the browser refuses it. */
  async send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    this.#sent += 1;
    const id = this.#sent;
    this.#socket.send(JSON.stringify({ id, method, params, sessionId: this.#session }));
    const { error, result } = await new Promise<v.InferOutput<typeof message>>((done) => this.#waiting.set(id, done));
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Goes to an address, and waits until everything that the page names is there. */
  async goto(url: string): Promise<void> {
    const loaded = new Promise<void>((done) => (this.#whenLoaded = done));
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** What an expression, or the promise it gives, comes to in the page. @throws {Error} what it throws there. */
  async evaluate(expression: string): Promise<unknown> {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = v.parse(evaluated, await this.send('Runtime.evaluate', params));
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value;
  }

  /** Waits until something holds in the page. @throws {Error} where it does not within 20 seconds. */
  async until(expression: string): Promise<void> {
    const end = Date.now() + 20_000;
    for (;;) {
      // While a page goes away nothing can be asked of it, and it may never answer.
      const holds = this.evaluate(`Boolean(${expression})`).catch(() => false);
      if ((await Promise.race([holds, pause(1000)])) === true) return;
      if (Date.now() > end)
        throw new Error(`In ${String(await this.evaluate('location.pathname'))} never: ${expression}`);
      await pause(50);
    }
  }

  /** Types a text, or presses one key where it is one letter. */
  async type(text: string): Promise<void> {
    for (const letter of text) {
      await this.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter });
      await this.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
    }
  }

  #hear({ id, method, params, result, error }: v.InferOutput<typeof message>): void {
    if (id !== undefined) {
      this.#waiting.get(id)?.({ params, result, ...(error === undefined ? {} : { error }) });
      this.#waiting.delete(id);
    }
    if (method === 'Page.loadEventFired') this.#whenLoaded?.();
    if (method !== undefined && TROUBLES[method]?.(params) === true) this.troubles.push(JSON.stringify(params));
  }
}
