import { expect, it } from 'vitest';

import { EDITIONS } from '#i18n/editions.ts';

import { KNOWN_FACTS, patternsFor } from './known-facts.ts';

/** Which facts a line tells, in a language. */
const toldIn = (language: string, line: string) =>
  patternsFor(language).flatMap(({ id, pattern }) => (pattern.test(line) ? [id] : []));

it.each([
  ['ko', 'hyeon-ju-bitten', '물린 현주는 과학실 창고에 있어요', '현주는 2학년이에요'],
  ['ko', 'gwi-nam-off-roof', '남라가 귀남을 옥상 아래로 던져요', '귀남이 옥상에서 진수를 밀어 떨어뜨려요'],
  ['ko', 'cheong-san-bitten', '청산이 팔을 물려요', '청산이 온조에게 길을 물어요'],
  ['ko', 'cheol-su-door', '철수가 옥상 문을 열지 않아요', '군대가 옥상에서 철수하고 문을 닫아요'],
  ['ko', 'na-yeon-killed', '나연은 결국 숨져요', '나연은 부잣집 딸이에요'],
  ['ko', 'who-survives', '하리와 미진은 살아남아요', '온조는 아버지에게 생존 요령을 배웠어요'],
  ['ko', 'roof-reunion', '넉 달 뒤 아이들이 모여요', '4개월 뒤에 다시 확인해요'],
  ['ko', 'evolved-zombies', '더 강하게 진화한 좀비가 나와요', '넷플릭스 좀비물의 진화'],
  ['es', 'i-sak-turns', 'Episodio 2, Yoon I-sak: Se transformó', 'I-sak es amiga de On-jo'],
  ['es', 'gwi-nam-returns', 'Gwi-nam regresa más fuerte', 'Gwi-nam se vuelve un matón'],
  ['es', 'principal-killed', 'Gwi-nam apuñala al director', 'El director dice que habrá más muertes'],
  ['es', 'ms-park-dead', 'La profesora Park se sacrifica', 'La profesora Park sale a transmitir'],
  ['es', 'wu-jin-dead', 'A Wu-jin lo mordieron', 'Wu-jin es hermano de Ha-ri'],
  ['es', 'cheong-san-fate', '¿Murió Cheong-san?', 'La madre de Cheong-san murió'],
  ['es', 'roof-reunion', 'Cuatro meses después, en la azotea', 'Se renovó cuatro meses después de su estreno'],
  ['es', 'gwi-nam-returns', 'Gwi-nam mordió a Cheong-san', 'Yoon Gwi-nam: Con mordida'],
  ['es', 'seoul-falls', 'Los zombis llegan a Seúl', 'Comedia de zombis sobre una pareja que cruza Seúl'],
  ['pt-BR', 'i-sak-turns', 'Episódio 2, Yoon I-sak: Virou zumbi', 'I-sak é amiga de On-jo'],
  ['pt-BR', 'principal-killed', 'Gwi-nam esfaqueia o diretor', 'O diretor diz que haverá mais mortes'],
  ['pt-BR', 'gwi-nam-returns', 'Gwi-nam volta mais forte', 'Gwi-nam volta a provocar Cheol-su'],
  ['pt-BR', 'ms-park-dead', 'A professora Park serve de isca', 'A professora Park sai para transmitir um aviso'],
  ['pt-BR', 'so-ju-dies', 'So-ju fica para trás', 'So-ju é do corpo de bombeiros'],
  ['pt-BR', 'wu-jin-dead', 'O Wu-jin levou uma mordida', 'Wu-jin é irmão de Ha-ri'],
  ['pt-BR', 'cheong-san-fate', 'O que aconteceu com Cheong-san?', 'A mãe de Cheong-san morreu'],
  ['pt-BR', 'roof-reunion', 'Quatro meses depois, no terraço', 'Foi renovada quatro meses depois da estreia'],
  ['id', 'i-sak-turns', 'Episode 2, Yoon I-sak: Menjadi zombi', 'I-sak sahabat On-jo'],
  ['id', 'na-yeon-infects', 'Na-yeon mengoleskan darah ke luka Gyeong-su', 'Na-yeon mengejek Gyeong-su'],
  ['id', 'principal-killed', 'Kepala sekolah ditusuk Gwi-nam', 'Kepala sekolah menyuruh para guru diam'],
  ['id', 'nam-ra-bitten', 'Nam-ra digigit, tetapi tetap sadar', 'Nam-ra bersembunyi dari yang terinfeksi'],
  ['id', 'na-yeon-killed', 'Na-yeon dihabisi Gwi-nam', 'Na-yeon membunuh Gyeong-su'],
  ['id', 'cheong-san-fate', 'Apakah Cheong-san masih hidup?', 'Ibu Cheong-san meninggal'],
  ['id', 'who-survives', 'Ha-ri dan Mi-jin selamat', 'Tiga hari kemudian, On-jo teringat cara bertahan hidup'],
  ['id', 'zombie-make-up', 'Seorang aktor beriasan zombi', 'Riasan menunjukkan bagaimana perubahannya berjalan'],
])('in %s, %s is told by "%s" and not by "%s"', (language, fact, telling, harmless) => {
  expect(toldIn(language, telling)).toContain(fact);
  expect(toldIn('en', telling)).not.toContain(fact);
  expect(toldIn(language, harmless)).not.toContain(fact);
});

it('finds what is told in English in every language, and in English by the same patterns as ever', () => {
  for (const language of ['en', 'ko', 'es', 'pt-BR', 'id'])
    expect(toldIn(language, 'I-sak is bitten')).toContain('i-sak-turns');
  expect(KNOWN_FACTS).toEqual(patternsFor('en'));
  expect(patternsFor('fr')).toEqual(patternsFor('en'));
});

it('knows how the facts are told in every language that there is an edition in', () => {
  const english = patternsFor('en');
  const ownOf = (language: string) =>
    patternsFor(language).filter(({ pattern }, index) => pattern.source !== english[index]?.pattern.source);
  expect(EDITIONS.slice(1).filter(({ language }) => ownOf(language).length < 70)).toEqual([]);
});

it('takes no everyday word of a language for a name', () => {
  expect(toldIn('id', 'Hari ini')).toEqual([]);
  expect(toldIn('id', 'Jang Hari')).toContain('names-archers');
  expect(toldIn('en', 'Hari')).toContain('names-archers');
});
