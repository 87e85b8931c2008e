import type { QuestionWords } from '#domain/search/questions.ts';

/**
 * What questions are put together of, in the words of those who ask: Spanish, with the Korean and the most common English that fans mix
 * in. Accents do not count, nor does the case (src/domain/search/spell.ts), so each word stands here once, without them. A word that is also a syllable of
 * somebody's name ("su", "mi", "ha", "lee", "so", "on") stands only in phrases. Never shown.
 */
export const questionWords: QuestionWords = {
  notions: {
    season: 'temporada, temporadas, temp, temps, t, parte, partes, entrega, season, seasons, s, sn, 시즌, 기',
    out: 'sale, salen, salio, salieron, saldra, saldran, salir, salido, salga, ha salido, han salido, va a salir, van a salir, va a estrenar, va a estrenarse, va a llegar, sacan, sacaron, sacaran, estreno, estrenos, estrena, estrenan, estrenara, estrenaran, estrenar, estrenaron, estrenada, estrenado, se estreno, estrene, ha estrenado, llega, llegan, llego, llegara, llegue, llegar, ha llegado, viene, vienen, vendra, lanza, lanzan, lanzo, lanzara, lanzaron, lanzamiento, emite, emiten, emision, suben, subieron, subiran, disponible, ya esta disponible, ya esta en netflix, esta en netflix ya, out, released, release, premiere, come out, coming out, coming, drop, 나왔, 나와, 나오, 나온, 나옴, 나올, 나왔나, 출시, 공개, 방영, 방송, 개봉, 공개일, 출시일, 개봉일',
    when: 'cuando, para cuando, desde cuando, que dia, q dia, que fecha, en que fecha, que mes, en que mes, que ano, en que ano, de que ano, fecha, fechas, when, date, 언제, 날짜, 며칠, 몇일, 몇월, 언젠가, 몇년도',
    hour: 'a que hora, que hora, hora, horario, horarios, zona horaria, huso horario, medianoche, mi hora, en mi pais, hora local, what time, 몇시, 시간, 시각, 시',
    until:
      'cuanto falta, falta, faltan, cuantos dias, cuantos dias faltan, cuantas semanas, cuantas semanas faltan, cuantos meses, cuantos meses faltan, dias faltan, dias restantes, quedan, cuenta regresiva, cuenta atras, countdown, days left, d day, 남았, 남은, 디데이, 카운트다운, 기다려',
    why: 'por que, porque, por q, xq, pq, a que se debe, cual es la razon, tarda, tardan, tardo, tardara, tardando, demora, demoran, demoro, demorando, retraso, retrasos, retrasan, retrasaron, retrasada, aplazada, aplazaron, pospuesta, pospusieron, why, delayed, 왜, 지연, 연기됐, 늦어, 미뤄',
    howMany:
      'cuantos, cuantas, cuanta gente, cuantas personas, numero de, cantidad de, total de, how many, 몇, 몇개, 몇명, 총',
    howLong:
      'cuanto dura, cuanto duran, cuanto durara, cuanto tiempo, dura, duran, durara, duracion, minutos, horas, cuantas horas, cuantos minutos, que tan larga, que tan largo, larga, largos, maraton, how long, runtime, length, 러닝타임, 상영시간, 분량, 길이, 몇분, 몇시간, 얼마나걸려, 얼마나길',
    episode:
      'episodio, episodios, capitulo, capitulos, cap, caps, capi, capis, ep, eps, e, episode, episodes, 에피소드, 부작, 몇부작, 몇화, 몇회, 화, 회, 편, 회차',
    who: 'quien, quienes, a quien, a quienes, con quien, que personaje, que personajes, cual personaje, cuales personajes, cual de ellos, que actores, who, 누구, 누가, 누군',
    return:
      'vuelve, vuelven, volvera, volveran, volver, volvemos a ver, va a volver, van a volver, regresa, regresan, regresara, regresaran, regresar, regreso, va a regresar, retorna, retornan, retorno, repite, repiten, sigue en, siguen en, continua, continuan, aparece, aparecen, aparecera, apareceran, estara, estaran, return, returns, returning, back, 돌아와, 돌아오, 돌아온, 복귀, 재출연, 컴백',
    cast: 'elenco, reparto, protagonistas, personajes, actores, actrices, quien sale, quienes salen, quien saldra, quienes saldran, quien aparece, quienes aparecen, quien actua, quienes actuan, quien esta, quienes estan, quien estara, quienes estaran, cast, casting, 출연진, 출연자, 출연, 캐스팅, 등장인물, 배우들, 캐스트',
    new: 'nuevo, nueva, nuevos, nuevas, caras nuevas, se suma, se suman, se une, se unen, incorpora, incorporan, incorporaciones, new, newcomers, 새로, 새로운, 합류, 뉴페이스, 신규',
    alive:
      'vivo, viva, vivos, vivas, vive, viven, con vida, sigue vivo, sigue viva, siguen vivos, sigue con vida, siguen con vida, esta vivo, esta viva, muerto, muerta, muertas, muertos, esta muerto, esta muerta, muere, mueren, murio, murieron, morira, moriran, morir, muera, muerte, muertes, ha muerto, han muerto, se muere, se mueren, se murio, fallece, fallecen, fallecio, sobrevive, sobreviven, sobrevivio, sobrevivieron, sobrevivira, sobrevivir, sobreviviente, sobrevivientes, superviviente, supervivientes, se salva, se salvan, se salvo, mata, matan, mato, mataron, lo matan, la matan, lo mato, la mato, infecta, infectan, infecto, infectado, infectada, infectados, se infecta, se infecto, muerde, muerden, mordio, mordieron, mordido, mordida, lo muerden, la muerden, se transforma, se transforman, se transformo, se convierte, se convierten, se convirtio, se vuelve zombi, se convierte en zombi, destino, destinos, que fue de, que le pasa a, que le paso a, dead, die, dies, death, alive, survive, survives, survivors, 죽, 죽어, 죽었, 죽나, 죽는, 죽음, 살아, 살았, 살아있, 사망, 생존, 생존자, 물렸, 물려, 감염',
    play: 'hace de, hacen de, quien actua de, quien actua como, hace a, hace el papel, hace el papel de, interpreta, interpretan, interpreto, interpreta a, encarna, actua, actua de, actor, actriz, actor de, actriz de, el actor de, la actriz de, papel, papel de, rol, da vida a, nombre real, como se llama el actor, como se llama la actriz, play, plays, actress, 배우, 연기, 역할, 역',
    love: 'amor, ama, aman, se aman, enamorado, enamorada, enamorados, enamora, se enamora, gusta, gustan, le gusta, le gusta a, se gustan, pareja, parejas, novio, novia, novios, beso, besos, besa, besan, se besan, romance, romantico, romantica, terminan juntos, acaban juntos, quedan juntos, estan juntos, shippeo, ship, crush, love, kiss, 사귀, 좋아해, 커플, 연애, 러브라인, 키스',
    watch:
      'ver, verla, verlo, verse, veo, vemos, ven, se ve, puedo ver, la puedo ver, mirar, mirarla, mirarlo, miro, vio, vieron, la vio, la vieron, streaming, stream, netflix, hulu, prime, amazon, disney, hbo, max, viki, cuevana, youtube, plataforma, plataformas, online, en linea, descargar, descargarla, legalmente, watch, 보나, 볼, 봐, 보는, 보려면, 볼수, 시청, 스트리밍, 넷플릭스, 넷플, 다시보기',
    where:
      'donde, en donde, a donde, donde puedo, donde se puede, en que plataforma, que plataforma, en cual plataforma, en que app, que app, en que canal, que canal, canal, en que lugar, en que lugares, en que pais, en que ciudad, en que escuela, lugar, lugares, where, 어디, 어디서, 어디에서, 어디에, 어디야',
    dub: 'doblada, doblado, dobladas, doblaje, doblajes, doblan, subtitulos, subtitulo, subtitulada, subtitulado, sub, subs, idioma, idiomas, que idioma, audio, audio latino, latino, espanol, espanol latino, en espanol, castellano, en castellano, ingles, en ingles, coreano, en coreano, portugues, dub, dubbed, subtitles, english, spanish, 더빙, 자막, 영어, 언어, 한국어',
    rating:
      'clasificacion, clasificacion por edad, clasificacion de edad, edad minima, edad recomendada, limite de edad, para que edad, para que edades, desde que edad, a partir de que edad, apta, apto, apta para ninos, apto para ninos, apta para menores, ninos, nino, para ninos, hijos, mis hijos, mi hijo, mi hija, menores, menor, adolescentes, adolescente, en familia, control parental, guia para padres, mayores de, anos, pg, tvma, tv ma, age rating, parents guide, kids, 등급, 청불, 연령, 몇세, 나이제한, 관람, 관람가, 청소년',
    scary:
      'miedo, da miedo, terror, de terror, terrorifica, asusta, asustan, susto, sustos, gore, sangre, sangrienta, sangriento, violencia, violenta, violento, fuerte, fuertes, perturbadora, perturbador, advertencia, advertencias, notas de contenido, contenido sensible, desnudos, desnudez, sexo, escenas sexuales, abuso, violacion, suicidio, bullying, acoso, muere el perro, jumpscare, jumpscares, trigger, trigger warnings, scary, 무서워, 무섭, 무서운, 잔인, 고어, 수위, 트리거, 선정',
    renew:
      'renovada, renovado, renovo, renovaron, la renovaron, renovacion, renovar, renuevan, renovaran, ha sido renovada, fue renovada, cancelada, cancelado, cancelo, cancelaron, la cancelaron, cancelan, cancelacion, confirmada, confirmado, confirmo, confirmaron, confirma, confirman, confirmacion, se confirmo, se ha confirmado, han confirmado, esta confirmada, oficial, oficialmente, renewed, confirmed, cancelled, canceled, 확정, 리뉴얼, 제작확정, 취소, 캔슬, 무산',
    exist:
      'hay, habra, va a haber, vamos a tener, existe, existen, existira, tendra, tendremos, sera que hay, is there, will there be, 있어, 있나, 있나요, 있음, 있을까, 있는',
    based:
      'basada, basado, basada en, basado en, se basa, se basa en, en que se basa, en que esta basada, en que esta basado, esta basada en, esta basado en, adaptacion, adapta, adaptada, inspirada, inspirado, inspirada en, inspira, remake, obra original, material original, de donde sale, based, based on, 원작, 바탕, 각색',
    webtoon: 'webtoon, webtoons, manhwa, manwha, manga, comic, comics, historieta, novela, libro, 웹툰, 만화, 소설',
    real: 'historia real, hechos reales, hecho real, caso real, vida real, la vida real, real, reales, es real, verdad, es verdad, de verdad, verdadera, verdadero, paso de verdad, ficcion, ficticia, ficticio, true story, 실화, 진짜, 실제, 실존',
    read: 'leer, leerlo, leerla, leo, se lee, puedo leer, se puede leer, read, 읽, 읽어, 읽을, 읽나, 보기',
    differences:
      'diferencia, diferencias, diferente, diferentes, se diferencia, distinto, distinta, cambia, cambian, cambio, cambios, cambiaron, comparacion, comparada, comparado, vs, versus, difference, differences, 차이, 차이점, 다른점, 비교',
    plot: 'trama, argumento, historia, de que trata, de que tratara, trata, tratara, de que va, de que se trata, se trata, sinopsis, premisa, pasa, pasan, paso, pasara, que pasa, que paso, que pasara, ha pasado, que ha pasado, ocurre, ocurrio, sucede, sucedio, que ocurre, que sucede, que pasa con, que paso con, que pasara con, que pasa en, que paso en, plot, story, 줄거리, 내용, 스토리, 시놉시스, 어떻게됐, 어떻게돼, 어떻게되, 무슨일',
    ending:
      'final, finales, el final, fin, como termina, como acaba, como termino, termina, terminan, termino, terminara, acaba, acaban, acabo, acabara, desenlace, final explicado, explicacion, explicacion del final, explicado, explicada, explica, significado del final, que significa el final, ultimo episodio, ultimo capitulo, ultima escena, escena final, episodio final, capitulo final, final feliz, ending, finale, 결말, 엔딩, 마지막, 마지막회, 해석',
    makers:
      'director, directora, directores, dirige, dirigen, dirigio, dirigieron, dirigida por, guionista, guionistas, guion, escribe, escribio, escribieron, escritor, escritora, creador, creadora, creadores, quien creo, quien la creo, quienes la crearon, crearon, hizo, hicieron, la hizo, la hicieron, quien hace la serie, quien la hace, quienes la hacen, autor, autora, productor, productora, productores, produce, produjo, produjeron, estudio, director de la serie, directors, writer, writers, studio, 감독, 작가, 각본, 제작사, 연출, 만들었, 만든',
    recap:
      'resumen, resumenes, un resumen, resume, resumeme, resumir, recapitulacion, recapitula, repaso, recordar, recuerdame, hasta ahora, hasta aqui, hasta el momento, que me perdi, me perdi, ponme al dia, ponerme al dia, ponerse al dia, al dia, que paso hasta ahora, que ha pasado hasta ahora, anteriormente, recap, summary, 요약, 지금까지, 정리, 복습',
    open: 'abierto, abierta, abiertos, abiertas, queda abierto, quedo abierto, queda pendiente, sin resolver, por resolver, sin respuesta, sin responder, sin explicar, cabos sueltos, cabo suelto, preguntas abiertas, preguntas sin respuesta, preguntas sin responder, pendiente, pendientes, dudas, misterio, misterios, incognita, incognitas, huecos de la trama, unanswered, cliffhanger, 떡밥, 미해결, 남은 의문, 의문점',
    school:
      'mapa, mapa de la escuela, plano, plano de la escuela, edificio, piso, pisos, en que piso, que piso, que salon, en que salon, donde de la escuela, donde en la escuela, en que lugar esta la, donde estan, floor plan, school map, 학교 지도, 어느 교실, 몇층, 학교 어디',
    film: 'locacion, locaciones, rodaje, rodajes, rodar, ruedan, rodo, rodaron, rodada, rodando, se rodo, filmacion, filmaciones, filmar, filma, filman, filmo, filmaron, filmada, filmando, se filmo, grabacion, grabaciones, grabar, graban, grabo, grabaron, grabada, grabando, se grabo, produccion, filmed, filming, 촬영, 촬영지, 찍, 찍었, 찍은, 로케, 로케이션',
    finish:
      'terminaron, terminado, terminada, terminar, han terminado, ya terminaron, termino de, terminaron de, acabaron, acabaron de, acabado, finalizo, finalizaron, finalizado, concluyo, concluyeron, completo, completada, empieza, empiezan, empezo, empezaron, empezara, empezar, comienza, comienzan, comenzo, comenzaron, comenzara, inicia, inicio, iniciaron, finished, wrapped, done, 끝, 끝났, 끝나, 완료, 종료, 마쳤, 시작, 크랭크인, 크랭크업',
    stage:
      'como va, como van, en que va, va la produccion, estado, progreso, etapa, en que etapa, fase, en que fase, que tan avanzada, termino el rodaje, termino la filmacion, termino la grabacion, termino la produccion, acabo el rodaje, acabo la grabacion, termino de filmar, termino de filmarse, termino de grabar, termino de grabarse, en produccion, esta en produccion, preproduccion, pre produccion, posproduccion, postproduccion, post produccion, status, progress, 진행, 상황, 현황, 제작, 후반작업, 어디까지',
    similar:
      'similar, similares, parecida, parecidas, parecido, parecidos, series como, series parecidas, series similares, series parecidas a, series similares a, peliculas como, doramas como, kdramas como, otras series, series de zombis, series coreanas, otras series de zombis, peliculas de zombis, algo como, algo parecido, como estamos muertos, recomienda, recomiendan, recomiendas, recomiendame, recomendacion, recomendaciones, que ver, que ver despues, que ver ahora, que puedo ver, que ver mientras, que miro, mientras, mientras espero, mientras tanto, alternativas, shows like, series like, 비슷한, 비슷, 추천, 같은드라마',
    age: 'edad, edades, que edad, que edad tiene, que edad tienen, cuantos anos, cuantos anos tiene, cuantos anos tienen, nacio, nacimiento, fecha de nacimiento, ano de nacimiento, cumpleanos, cumple anos, how old, age, 몇살, 나이, 몇년생, 생년, 생일, 출생',
    price:
      'precio, precios, cuesta, cuestan, cuanto cuesta, cuanto vale, cuanto sale netflix, costo, costos, coste, tarifa, suscripcion, suscribirse, suscribirme, pagar, pago, hay que pagar, plan, planes, gratis, es gratis, gratuita, gratuito, barato, barata, price, cost, free, 가격, 요금, 얼마, 구독, 구독료, 무료, 공짜',
    awards:
      'premio, premios, premiada, galardon, galardones, nominada, nominado, nominados, nominacion, nominaciones, gano, ganaron, ganado, ha ganado, han ganado, emmy, baeksang, award, awards, 수상, 시상식, 후보, 상받',
    figures:
      'espectadores, audiencia, audiencias, vistas, visualizaciones, reproducciones, horas vistas, mas vista, mas vistas, la mas vista, popular, popularidad, que tan popular, exito, exitosa, exitoso, top 10, top diez, ranking, rankings, record, records, viewers, views, 시청자, 시청률, 시청수, 순위, 조회수, 인기',
    score:
      'calificacion, calificaciones, puntaje, puntajes, puntuacion, puntuaciones, critica, criticas, resena, resenas, opinion, opiniones, valoracion, valoraciones, es buena, que tan buena, buena, bueno, buenas, es mala, mala, vale la pena, vale la pena verla, valio la pena, merece la pena, rotten, tomatoes, rotten tomatoes, imdb, mydramalist, filmaffinity, rating, ratings, score, review, reviews, worth it, good, 평점, 평가, 리뷰, 후기, 재밌, 재미있, 볼만',
    estimate:
      'estimacion, mejor estimacion, estimado, estimada, se estima, pronostico, pronosticos, prediccion, predicciones, se espera, para cuando se espera, esperan, esperada, esperado, probable, probablemente, posible, posiblemente, se calcula, aproximado, aproximada, aproximadamente, mas o menos, quiza, quizas, tal vez, best guess, estimate, forecast, prediction, 예상, 예측, 추정, 아마',
    rumours:
      'rumor, rumores, se rumorea, filtracion, filtraciones, filtro, filtrada, filtrado, filtraron, falso, falsa, falsos, falsas, mentira, mentiras, bulo, afirmacion, afirmaciones, acerto, acertaron, quien acerto, quien tenia razon, tenia razon, se equivoco, se equivocaron, quien se equivoco, quien dijo, que dijeron, que se dijo, leak, leaks, fake, rumors, 루머, 소문, 유출, 가짜, 찌라시',
    trailer:
      'trailer, trailers, trailer oficial, teaser, teasers, avance, avances, adelanto, adelantos, clip, clips, video, videos, primer vistazo, preview, sneak peek, 예고편, 예고, 티저, 트레일러, 영상, 선공개',
    titles:
      'titulo, titulos, como se llama, se llama, se titula, nombre en coreano, nombre coreano, nombre original, titulo original, titulo coreano, titulo en coreano, otros nombres, como se dice, title, korean title, korean name, 제목, 원제, 영어제목, 한국제목',
    pupils:
      'estudiantes, estudiante, alumnos, alumnas, alumno, alumna, clase, companeros, companeras, lista de la clase, lista de clase, lista de alumnos, lista de estudiantes, students, class, class list, 학생, 학급, 반학생, 2학년',
    news: 'noticia, noticias, novedad, novedades, ultima noticia, ultimas noticias, ultimas novedades, lo ultimo, lo mas reciente, ultima hora, reciente, recientes, actualizacion, actualizaciones, anuncio, anuncios, anunciaron, anunciada, anunciado, que se sabe, que sabemos, news, update, updates, latest, 소식, 근황, 업데이트, 뉴스, 최신',
    spoilers:
      'spoiler, spoilers, espoiler, espoilers, sin spoilers, spoilea, spoilean, spoilear, me va a spoilear, dar spoilers, evitar spoilers, ocultar spoilers, spoiler free, 스포, 스포일러, 노스포',
  },
  filler:
    'q, es, son, era, eran, fue, fueron, sera, seran, ser, sido, esta, estan, estaba, estaban, estar, el, la, lo, los, las, le, les, un, una, unos, unas, de, del, a, al, en, con, para, por, sobre, acerca, entre, desde, hasta, segun, y, o, u, ni, pero, si, no, sin, que, cual, cuales, como, cuanto, cuanta, se, me, te, nos, yo, tu, ella, ellos, ellas, ya, aun, todavia, ahora, hoy, manana, pronto, despues, ahorita, por fin, al fin, por favor, favor, porfa, hola, oye, alguien, algo, algun, alguna, algunos, todo, toda, todos, todas, cada, mas, muy, tan, tanto, mucho, mucha, solo, tambien, otra, otro, otra vez, nuevamente, ese, esa, eso, esos, esas, este, estos, estas, esto, aqui, ahi, tiene, tienen, tener, puedo, puede, pueden, podemos, poder, podria, quiero, quisiera, saber, sabe, saben, sabes, dime, cuentame, va a tener, va a ser, van a ser, vamos, voy, ir, hace, hacen, hacer, haciendo, sigue, siguen, serie, series, show, programa, drama, dorama, doramas, kdrama, k drama, k, tv, coreana, corea, mexico, latinoamerica, zombi, zombis, zombies, estamos muertos, all of us are dead, all of us dead, aouad, personaje, persona, personas, gente, da, do, er, ro, ta, to, is, are, was, the, an, of, in, for, it, its, does, did, will, be, has, have, there, this, that, and, what, how, with, from, any, been, get, 지금우리학교는, 지금우리학교, 지우학, 지금, 우리, 학교는, 은, 는, 이, 가, 을, 를, 에, 에서, 의, 도, 로, 요, 어, 었어, 았어, 있어요, 나요, 인가요, 했어, 했나, 했나요, 했어요, 해, 해요, 하나, 하나요, 하는, 한, 할, 된, 돼, 됐어, 됐나, 됐나요, 되나, 되나요, 야, 뭐, 뭐야, 뭐임, 무엇, 무슨, 어떻게, 이야, 인가, 인지, 임, 죠, 지, 까, 까요, 냐, 니, 네, 건, 거, 거야, 수, 좀, 왔어, 왔나, 왔나요, 드라마, 나라, 한국, 넷, 다, 더, 또, 좀비',
  // Digits and letters are taken apart: "2da" is "2 da".
  numbers: [
    'uno, primera, primer, primero, 1 ra, 1 era, 1 er, 1 ro, one, first',
    'dos, segunda, segundo, 2 da, 2 do, two, second, ii',
    'tres, tercera, tercer, tercero, 3 ra, 3 era, 3 er, three, third, iii',
    'cuatro, cuarta, cuarto, 4 ta, four, fourth',
    'cinco, quinta, quinto, 5 ta, five, fifth',
  ],
};
