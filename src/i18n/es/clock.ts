import type { clockWords as English } from '#i18n/en/clock.ts';

/** What is said of a device's clock that cannot be right. */
export const clockWords: typeof English = {
  title: 'El reloj de este dispositivo parece estar mal',
  early: (says, newest) =>
    `Dice ${says}, y nuestro dato más reciente es del ${newest}. Todo lo que cuenta días sale mal hasta que el reloj se ajuste.`,
  late: (says, newest) =>
    `Dice ${says}, años después de nuestro dato más reciente, del ${newest}. Si eso no es hoy, todo lo que cuenta días sale mal.`,
};
