interface ImportMetaEnv {
  /** The path that all editions of the site stand under, between slashes; `BASE_URL` is that of the edition (src/publish/editions/build-edition.ts). */
  readonly ROOT_URL: string;
}
