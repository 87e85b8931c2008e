import type { contradictionWords as English } from '#i18n/en/contradictions.ts';

export const contradictionWords: typeof English = {
  differ: 'As fontes divergem',
  used: 'é o que usamos',
  unused: 'não usamos',
  why: 'Por quê',
};
