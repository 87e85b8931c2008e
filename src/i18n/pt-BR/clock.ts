import type { clockWords as English } from '#i18n/en/clock.ts';

/** What is said of a device's clock that cannot be right. */
export const clockWords: typeof English = {
  title: 'O relógio deste dispositivo parece errado',
  early: (says, newest) =>
    `Ele diz ${says}, e nosso fato mais recente é de ${newest}. Tudo o que conta dias sai errado até o relógio ser acertado.`,
  late: (says, newest) =>
    `Ele diz ${says}, anos depois do nosso fato mais recente, de ${newest}. Se hoje não é esse dia, tudo o que conta dias sai errado.`,
};
