import type { togetherSignWords as English } from '#i18n/en/together-sign.ts';

/** What stands above every page while a visit is limited. `point` is where the visit stops, in words. */
export const togetherSignWords: typeof English = {
  title: 'Ver en compañía',
  asked: (point) =>
    `Alguien te envió un enlace para verla en compañía. Hasta que termines o cierres esta pestaña, ves solo lo que es seguro para ustedes dos: ${point}. Tu propio progreso sigue guardado.`,
  unknown: 'No conocemos el episodio de ese enlace, así que ves solo lo que es seguro para todo el mundo.',
  agree: 'Ver en compañía',
  decline: 'No, volver a donde iba',
  on: (point) => `En esta pestaña ves solo lo que es seguro hasta: ${point}. Tu propio progreso te espera.`,
  stop: 'Dejar de ver en compañía',
};
