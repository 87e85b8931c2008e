import type { searchWords as English } from '#i18n/en/search.ts';

/**
 * Other words for what people are, and the facts' own word before them; names and aliases are English in every edition. One word each, as
 * it is typed, with its accents and without. Never shown.
 */
const ROLES = [
  'ms: señorita, señora, senorita, senora, srta, sra, miss, mrs, madam',
  'mr: señor, senor, sr, mister, sir',
  'presidenta de la clase: 반장, 학급반장, presidente, president, delegada, delegado, jefa, representante',
  'a cargo de la clase: 담임, 담임선생님, 담임쌤, homeroom, tutora, tutor, titular',
  'profesor de ciencias: 과학선생님, 과학쌤, 과학, 과학교사, 생물선생님, científico, cientifico, biólogo, biologo',
  'profesora de inglés: 영어선생님, 영어쌤, 영어교사',
  'profesor: maestro, maestra, maestros, profes, docente, teacher, 선생님, 선생, 쌤, 교사',
  'ciencias: ciencia, science',
  'nurse: enfermera, enfermero, enfermeros, 보건, 보건선생님, 보건교사, 양호, 간호사',
  'principal: director, directora, rector, rectora, headmaster, headteacher, 교장, 교장선생님',
  'tiro con arco: arquera, arquero, arqueras, arqueros, arquería, arqueria, flecha, flechas, archer, archery, 양궁, 양궁부, 양궁선수, bow, arrows',
  'detective: policía, policia, policías, policias, inspector, investigador, agente, cop, policeman, 형사',
  'bombero: bombera, bomberos, bomberas, rescatista, rescatistas, paramédico, paramedico, firefighter, fireman, 소방관, 소방, 구조대',
  'asamblea: diputada, diputado, asambleísta, asambleista, congresista, legisladora, senadora, política, politica, político, politico, 국회의원, 의원, politician, congresswoman, assemblywoman, mp',
  'streamer: youtuber, influencer, vlogger, tiktoker, bj, 유튜버, 스트리머',
  'oficial: militar, general, comandante, coronel, commander, colonel, officer, 군인',
  'soldado: soldados, soldier, 특전사, 병사',
  'padre: papá, papa, papi, dad, daddy, father, 아빠, 아버지',
  'mother: madre, mamá, mama, mami, mom, mum, 엄마, 어머니',
  'parents: padres, papás, papas, 부모',
  'wife: esposa, mujer, 아내',
  'matones: matón, maton, bravucón, bravucon, bravucones, acosador, acosadores, pandillero, pandilleros, bully, bullies, 일진, 양아치',
  'bebé: baby, infant, newborn, nacido, 아기',
  'último año: senior, sénior, 선배, 고3',
  'niña: niño, nino, nena, kid, child, 꼬마',
  'pollo: pollería, polleria, chicken, 치킨, 치킨집',
  'episodio: capítulo, capitulo, cap, capi, episode, epi',
  'temporada: temp, season',
];

export const roles: Readonly<Record<string, string>> = Object.fromEntries(
  ROLES.flatMap((line) => {
    const [own = '', others = ''] = line.split(': ');
    return others.split(', ').map((other) => [other, own]);
  }),
);

/** The parts of pages, by their addresses: what they are called, and what else somebody may call them who looks for them (never shown). */
export const sections: typeof English.sections = (awaited) => ({
  '/status/#ladder': [
    `Temporada ${awaited}: hasta dónde ha llegado`,
    'pasos',
    'etapas',
    'producción',
    'rodaje',
    'grabación',
    'posproducción',
    'progreso',
    'production',
    'filming',
    '제작',
    '촬영',
  ],
  '/status/#when': ['Cuándo puede llegar', 'pronóstico', 'estimación', 'predicción', 'forecast', 'estimate', '예상'],
  '/status/#right': ['Quién acertó', 'predicciones', 'resultado'],
  '/show/#watch': [
    'Dónde verla',
    'streaming',
    'plataforma',
    'precio',
    'suscripción',
    'doblaje',
    'subtítulos',
    'español latino',
    'price',
    'dub',
    'subtitles',
    '가격',
    '요금',
    '더빙',
    '자막',
    '넷플릭스',
  ],
  '/show/#facts': ['De un vistazo', 'estreno', 'género', 'título original', 'premiere'],
  '/show/#credits': [
    'Quién la hizo',
    'director',
    'dirección',
    'guionista',
    'guion',
    'estudio',
    'productora',
    'writer',
    '감독',
    '작가',
    '제작진',
  ],
  '/show/webtoon/#webtoon': ['El webtoon', 'manhwa', 'cómic', 'manga', 'comic', '웹툰'],
  '/show/webtoon/#differences': [
    'Dónde la serie se aparta del webtoon',
    'diferencias',
    'cambios',
    'differences',
    '차이',
  ],
  '/show/#setting': ['Dónde transcurre', 'Hyosan', 'escuela', 'secundaria', 'virus', '효산', '효산고등학교'],
  '/show/#filming': ['Dónde se filmó', 'locación', 'lugares de rodaje', 'set', 'location', '촬영지'],
  '/show/#ratings': ['Clasificación por edad', 'TV-MA', 'edad', 'apta para niños', 'age rating', '등급', '청불'],
  '/show/#content-notes': ['Notas de contenido', 'advertencias', 'gore', 'violencia', 'trigger warnings'],
  '/show/#reception': [
    'Cifras y calificaciones',
    'audiencia',
    'espectadores',
    'vistas',
    'Rotten Tomatoes',
    'IMDb',
    'top 10',
    '시청',
  ],
  '/show/#awards': ['Premios', 'nominaciones', 'awards', '수상'],
  '/show/#trailers': ['Clips', 'tráileres', 'avances', 'teaser', 'detrás de cámaras', 'trailers', '예고편', '티저'],
  '/answers/#words': ['Palabras de la historia', 'glosario', 'términos', 'glossary', '용어'],
  '/answers/#open': ['Lo que sigue abierto', 'preguntas abiertas', 'sin respuesta', 'cabos sueltos', '떡밥'],
  '/show/#titles': ['Cómo se llama en otros idiomas', 'títulos', 'título en coreano', 'titles', '제목'],
});

/** What else a page may be called by somebody who looks for it. Never shown. */
export const pages: typeof English.pages = (awaited) => ({
  home: ['inicio', 'principal', 'start', 'home', '홈', '처음'],
  episodes: 'guía, horario, capítulos, sinopsis, temporada 1, guide, timetable, season 1, 시간표, 회차, 에피소드'.split(
    ', ',
  ),
  story:
    'resumen, recapitulación, anteriormente, qué pasó, qué ha pasado hasta ahora, ponerse al día, recap, summary, 줄거리, 요약, 지난 이야기'.split(
      ', ',
    ),
  cast: 'personajes, personas, actores, elenco, reparto, gafetes, characters, cast, 등장인물, 출연진, 배우, 이름표'.split(
    ', ',
  ),
  rollCall:
    'lista de asistencia, asistencia, pasar lista, destinos, quién está dónde, lista de la clase, register, roll call, 출석부, 출석'.split(
      ', ',
    ),
  ties: 'todos los vínculos, lazos, relaciones, quién conoce a quién, parejas, amigos, familias, mapa, red, ties, relationships, 관계도, 인물관계도, 관계'.split(
    ', ',
  ),
  status: [
    'estado',
    'cómo va',
    'seguimiento',
    'pronóstico',
    'estimación',
    'renovada',
    'status',
    `season ${awaited}`,
    `시즌 ${awaited}`,
    '제작',
    '현황',
  ],
  claims: 'afirmaciones, rumores, veredictos, predicciones, quién dijo qué, claims, rumours, rumors, 소문, 주장'.split(
    ', ',
  ),
  countdown:
    'fecha de estreno, reloj, calendario, cuándo, estreno, countdown, release date, 공개일, 카운트다운, 디데이'.split(
      ', ',
    ),
  show: ['Estamos muertos', 'All of Us Are Dead', 'sobre la serie', '지금 우리 학교는', '지우학'],
  webtoon: ['webtoon', 'cómic', 'manhwa', 'diferencias', 'Naver', '웹툰', '원작'],
  meanwhile: ['series parecidas', 'series similares', 'qué ver', 'recomendaciones', 'similar shows', '추천', '비슷한'],
  updates: ['cambios', 'noticias', 'actualizaciones', 'feed', 'rss', 'news', '소식', '업데이트'],
  answers:
    'preguntas frecuentes, preguntas, glosario, preguntas y respuestas, faq, questions, 질문, 궁금한 점, 용어'.split(
      ', ',
    ),
  yourData:
    'tus datos, mis datos, configuración, ajustes, exportar, importar, restablecer, privacidad, almacenamiento, copia de seguridad, respaldo, idioma, settings, 설정, 내 데이터'.split(
      ', ',
    ),
  sources: ['correcciones', 'licencias', 'pruebas', 'sources', 'licenses', '출처'],
});
