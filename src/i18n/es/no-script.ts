import type { noScript as EnglishNoScript, olderBrowser as EnglishOlderBrowser } from '#i18n/en/no-script.ts';

/** What a page says of itself where scripts do not run. It was written on `day`. */
export const noScript: typeof EnglishNoScript = (day) =>
  `Sin scripts, las páginas se quedan como se escribieron el ${day}: para quien no ha empezado, y contando desde ese día.`;

/** What a page says of itself in a browser that is too old for the app. It was written on `day`. */
export const olderBrowser: typeof EnglishOlderBrowser = (day) =>
  `Este navegador es demasiado viejo para hacer más que mostrar páginas. Todo funciona en Chrome 100, Safari 15.4, Firefox 104 y más nuevos. Lo que lees aquí se escribió el ${day}, para quien no ha empezado.`;
