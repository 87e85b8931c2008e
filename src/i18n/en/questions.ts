import type { QuestionWords } from '#domain/search/questions.ts';

/**
 * What questions are put together of, in the words of those who ask, English and Korean, phrases before the words in them being found
 * first. Never shown.
 */
export const questionWords: QuestionWords = {
  notions: {
    season: 'season, seasons, s, ssn, sn, installment, 시즌, 기',
    out: 'out, released, release, releasing, releases, available, aired, air, airs, airing, dropped, drop, drops, dropping, premiere, premieres, premiered, premiering, come out, coming out, comes out, came out, coming, come, comes, arrive, arrives, arriving, launch, launches, on netflix yet, yet, start streaming, 나왔, 나와, 나오, 나온, 나옴, 나올, 나왔나, 출시, 공개, 방영, 방송, 개봉, 공개일, 출시일, 개봉일',
    when: 'when, when is, what day, which day, what date, date, dates, what month, what year, which year, what month and year, 언제, 날짜, 며칠, 몇일, 몇월, 언젠가, 몇년도',
    hour: 'what time, at what time, which hour, what hour, hour, time, oclock, timezone, time zone, midnight, local time, my time, kst, pst, est, gmt, 몇시, 시간, 시각, 시',
    until:
      'until, till, left, countdown, count down, days left, days until, how many days, how many more days, how many weeks, how many months, d day, 남았, 남은, 디데이, 카운트다운, 기다려',
    why: 'why, delay, delayed, delays, so long, taking so long, taking forever, postponed, 왜, 지연, 연기됐, 늦어, 미뤄',
    howMany: 'how many, number of, amount of, how much, total, count of, 몇, 몇개, 몇명, 총',
    howLong:
      'how long, length, runtime, runtimes, run time, running time, duration, minutes, hours, how many hours, how many minutes, binge, time to watch, marathon, 러닝타임, 상영시간, 분량, 길이, 몇분, 몇시간, 얼마나걸려, 얼마나길',
    episode:
      'episode, episodes, ep, eps, epis, e, chapters, parts, 에피소드, 부작, 몇부작, 몇화, 몇회, 화, 회, 편, 회차',
    who: 'who, whos, whom, which characters, which character, which actors, 누구, 누가, 누군',
    return:
      'return, returns, returning, returned, back, come back, comes back, coming back, are back, reprise, reprising, still in, 돌아와, 돌아오, 돌아온, 복귀, 재출연, 컴백',
    cast: 'cast, casting, casted, starring, stars, lineup, characters, actors, actresses, 출연진, 출연자, 출연, 캐스팅, 등장인물, 배우들, 캐스트',
    new: 'new, newcomer, newcomers, joins, joining, join, newly, added, 새로, 새로운, 합류, 뉴페이스, 신규',
    alive:
      'alive, dead, die, dies, died, dying, death, deaths, survive, survives, survived, survivor, survivors, surviving, killed, killed off, kill, live, lives, living, make it, makes it, get bitten, gets bitten, bitten, get infected, infected, fate, fates, turn, turns, become a zombie, becomes a zombie, 죽, 죽어, 죽었, 죽나, 죽는, 죽음, 살아, 살았, 살아있, 사망, 생존, 생존자, 물렸, 물려, 감염',
    play: 'play, plays, played, playing, actor, actress, actor of, portrays, portrayed, actor name, real name, 배우, 연기, 역할, 역',
    love: 'love, loves, in love, crush, kiss, couple, couples, dating, date each other, girlfriend, boyfriend, end up together, get together, together, ship, romance, like each other, likes, 사귀, 좋아해, 커플, 연애, 러브라인, 키스',
    watch:
      'watch, watched, watching, stream, streams, streaming, netflix, hulu, prime, amazon, disney, viki, youtube, see, platform, online, download, legally, 보나, 볼, 봐, 보는, 보려면, 볼수, 시청, 스트리밍, 넷플릭스, 넷플, 다시보기',
    where:
      'where, where is it, where can i, which platform, which app, what app, what channel, channel, what platform, location, locations, place, places, 어디, 어디서, 어디에서, 어디에, 어디야',
    dub: 'dub, dubs, dubbed, dubbing, sub, subs, subbed, subtitle, subtitles, captions, language, languages, audio, english, spanish, hindi, german, french, tagalog, japanese, portuguese, indonesian, in korean, 더빙, 자막, 영어, 언어, 한국어',
    rating:
      'rated, age rating, age limit, age restriction, rating age, maturity, maturity rating, pg, tvma, tv ma, r rated, rated r, kids, kid, children, child, parents, parental, parents guide, parental guide, family, teens, teenagers, suitable, appropriate, allowed, year old, years old, 등급, 청불, 연령, 몇세, 나이제한, 관람, 관람가, 청소년',
    scary:
      'scary, scarier, gore, gory, blood, bloody, violent, violence, horror, trigger, triggers, trigger warnings, content warning, content warnings, content notes, warning, warnings, disturbing, sexual, assault, suicide, jumpscare, jumpscares, jump scare, jump scares, nudity, sex, graphic, bullying, dog die, does the dog die, 무서워, 무섭, 무서운, 잔인, 고어, 수위, 트리거, 선정',
    renew:
      'renewed, renew, renewal, cancelled, canceled, cancel, confirmed, confirm, greenlit, happening, official, officially, get a, getting a, going to be a, 확정, 리뉴얼, 제작확정, 취소, 캔슬, 무산',
    exist:
      'will there be, is there, is there going to be, are there, there be, there is, do they have, does it have, gonna be, 있어, 있나, 있나요, 있음, 있을까, 있는',
    based:
      'based, based on, source material, adapted, adaptation, inspired, inspired by, remake, from a book, 원작, 바탕, 각색',
    webtoon: 'webtoon, manhwa, comic, comics, manga, toon, novel, book, 웹툰, 만화, 소설',
    real: 'true story, true, real, real story, real life, really happened, fiction, fictional, exist in real life, 실화, 진짜, 실제, 실존',
    read: 'read, reading, 읽, 읽어, 읽을, 읽나, 보기',
    differences:
      'difference, differences, different, differ, compared, comparison, vs, versus, changed from, 차이, 차이점, 다른점, 비교',
    plot: 'plot, story, storyline, about, what is it about, synopsis, premise, happens, happen, happened, what happens, what happened, going on, 줄거리, 내용, 스토리, 시놉시스, 어떻게됐, 어떻게돼, 어떻게되, 무슨일',
    ending:
      'ending, happy ending, ending meaning, meaning of the ending, ending explained, end, ends, finale, last episode, last scene, final episode, final scene, cliffhanger, explained, explain, 결말, 엔딩, 마지막, 마지막회, 해석',
    makers:
      'director, directors, directed, directs, directing, writer, writers, writes, written, wrote, screenwriter, creator, creators, created, made, makes, maker, makers, produced, producer, producers, studio, production company, showrunner, author, 감독, 작가, 각본, 제작사, 연출, 만들었, 만든',
    recap:
      'recap, recaps, summary, summarise, summarize, story so far, so far, remind me, refresher, catch me up, catch up, what did i miss, what happened so far, previously, 요약, 지금까지, 정리, 복습',
    open: 'still open, open, unanswered, unanswered questions, unresolved, left open, open questions, open question, loose ends, loose end, plot holes, plot hole, cliffhangers, mysteries, mystery, unsolved, what is left, 떡밥, 미해결, 남은 의문, 의문점',
    school:
      'floor plan, school map, map of the school, building, which room, which floor, rooms, floors, where in the school, where are they, 학교 지도, 어느 교실, 몇층, 학교 어디',
    film: 'film, filmed, filming, films, shoot, shot, shooting, film location, filming location, filming locations, production, 촬영, 촬영지, 찍, 찍었, 찍은, 로케, 로케이션',
    finish:
      'finish, finished, finishes, finishing, done, wrapped, wrap, wrapped up, ended, over, complete, completed, start, started, starting, begin, began, begun, 끝, 끝났, 끝나, 완료, 종료, 마쳤, 시작, 크랭크인, 크랭크업',
    stage:
      'status, progress, how far, how far along, stage, post production, postproduction, pre production, in production, production status, being made, 진행, 상황, 현황, 제작, 후반작업, 어디까지',
    similar:
      'similar, similar shows, shows like, series like, movies like, dramas like, like this, something like, recommend, recommendation, recommendations, recommended, watch next, what to watch, what to watch next, what to watch meanwhile, meanwhile, alternatives, while i wait, 비슷한, 비슷, 추천, 같은드라마',
    age: 'how old, age, ages, born, birthday, birthdate, birth year, year of birth, 몇살, 나이, 몇년생, 생년, 생일, 출생',
    price:
      'price, prices, pricing, cost, costs, how much is netflix, how much does it cost, subscription, subscribe, pay, plan, plans, free, for free, cheap, 가격, 요금, 얼마, 구독, 구독료, 무료, 공짜',
    awards:
      'award, awards, nominated, nomination, nominations, won, win, wins, emmy, baeksang, 수상, 시상식, 후보, 상받',
    figures:
      'viewers, views, viewership, view count, most watched, people watched, popular, popularity, how popular, hit, hours viewed, top 10, top ten, chart, charts, ranking, rank, 시청자, 시청률, 시청수, 순위, 조회수, 인기',
    score:
      'rotten, tomatoes, rotten tomatoes, imdb, mydramalist, score, scores, review, reviews, rating, ratings, good, is it good, any good, worth, worth it, worth watching, critics, best, 평점, 평가, 리뷰, 후기, 재밌, 재미있, 볼만',
    estimate:
      'guess, best guess, estimate, estimated, forecast, predict, prediction, predictions, predicted, expected, expect, likely, probably, chance, chances, how sure, 예상, 예측, 추정, 아마',
    rumours:
      'rumor, rumors, rumour, rumours, leak, leaks, leaked, fake, hoax, claim, claims, claimed, who was right, who was wrong, wrong, what people said, who said, 루머, 소문, 유출, 가짜, 찌라시',
    trailer:
      'trailer, trailers, teaser, teasers, clip, clips, preview, sneak peek, video, footage, 예고편, 예고, 티저, 트레일러, 영상, 선공개',
    titles:
      'title, titles, called, korean title, original title, korean name, name in korean, other names, also known as, 제목, 원제, 영어제목, 한국제목',
    pupils:
      'students, pupils, class, classmates, class list, class register, kids in the class, 학생, 학급, 반학생, 2학년',
    news: 'news, latest, latest news, update, updates, whats new, recent, announcement, announced, announcements, 소식, 근황, 업데이트, 뉴스, 최신',
    spoilers:
      'spoiler, spoilers, spoiler free, without spoilers, avoid spoilers, hide spoilers, 스포, 스포일러, 노스포',
  },
  filler:
    'is, isnt, are, arent, was, were, the, a, an, of, for, to, in, on, at, it, its, do, does, did, doesnt, we, i, im, you, u, me, my, they, he, she, his, her, their, them, us, be, been, being, will, would, should, can, could, has, have, had, any, anyone, anything, there, this, that, these, those, all of us are dead, all of us dead, aouad, show, shows, series, drama, kdrama, k drama, tv, zombie, zombies, korean, now, already, still, please, pls, and, or, so, but, what, whats, which, how, with, from, by, as, than, get, gets, got, going, gonna, ok, know, tell, exact, exactly, really, ever, just, more, again, today, tonight, tomorrow, soon, finally, also, too, here, up, every, each, per, one, whole, both, everyone, everybody, somebody, someone, people, person, character, if, not, no, take, takes, need, have to, main, good to, 지금우리학교는, 지금우리학교, 지우학, 지금, 우리, 학교는, 은, 는, 이, 가, 을, 를, 에, 에서, 의, 도, 로, 요, 어, 었어, 았어, 있어요, 나요, 인가요, 했어, 했나, 했나요, 했어요, 해, 해요, 하나, 하나요, 하는, 한, 할, 된, 돼, 됐어, 됐나, 됐나요, 되나, 되나요, 야, 뭐, 뭐야, 뭐임, 무엇, 무슨, 어떻게, 이야, 인가, 인지, 임, 죠, 지, 까, 까요, 냐, 니, 네, 건, 거, 거야, 수, 좀, 왔어, 왔나, 왔나요, 드라마, 나라, 한국, 넷, 다, 더, 또, 좀비',
  numbers: ['one, first, 1st, i', 'two, second, 2nd, ii', 'three, third, 3rd, iii', 'four, fourth, 4th', 'five, fifth'],
};
