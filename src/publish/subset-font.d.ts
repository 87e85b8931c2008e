declare module 'subset-font' {
  /** Cuts a font down to the glyphs that `text` needs. */
  function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' | 'woff' | 'truetype'; readonly noHinting: boolean },
  ): Promise<Buffer>;
  export = subsetFont;
}
