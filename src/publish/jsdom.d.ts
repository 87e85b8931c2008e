declare module 'jsdom' {
  /** What a page says to its console: without a listener, nobody hears it. */
  export class VirtualConsole {
    on(event: 'jsdomError', listener: (error: Error) => void): this;
  }

  /** A page or an XML document as a browser reads it. It runs no script and asks for nothing. @throws where XML is not well-formed. */
  export class JSDOM {
    constructor(text: string, options?: { readonly contentType?: string; readonly virtualConsole?: VirtualConsole });
    readonly window: { readonly document: Document; close(): void };
  }
}
