import type { noScript as EnglishNoScript, olderBrowser as EnglishOlderBrowser } from '#i18n/en/no-script.ts';

/** What a page says of itself where scripts do not run. It was written on `day`. */
export const noScript: typeof EnglishNoScript = (day) =>
  `Sem scripts, as páginas ficam como foram escritas em ${day}: para quem não começou, e contando desde esse dia.`;

/** What a page says of itself in a browser that is too old for the app. It was written on `day`. */
export const olderBrowser: typeof EnglishOlderBrowser = (day) =>
  `Este navegador é antigo demais para fazer mais do que mostrar páginas. Tudo funciona no Chrome 100, Safari 15.4, Firefox 104 e mais novos. O que você lê aqui foi escrito em ${day}, para quem não começou.`;
