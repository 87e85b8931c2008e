import type { LoadedFile } from '#domain/derived/loaded-files.ts';
import { findPoint, type Story, type StoryPoint, type StoryPointId } from '#domain/story/story.ts';

import type { frameWords as English } from '#i18n/en/frame.ts';
import { episodeInSentence, nameEpisode } from './episode-name.ts';
import { josa } from './josa.ts';

const pointName = (story: Story, id: StoryPointId): string => {
  const point = findPoint(story, id);
  if (point === undefined) return '더 나중';
  switch (point.kind) {
    case 'start':
      return '시작 전';
    case 'episode':
      return episodeInSentence(story, { season: point.season, number: point.episode });
    case 'news':
      return `시즌 ${point.season} 소식`;
  }
};

/** What is to be done before what waits for a point is shown, before 까지: "3화를 다 볼 때". */
const until = (story: Story, id: StoryPointId): string => {
  // A number does not begin a line.
  const named = josa(pointName(story, id), '을/를').replace(/ (?=\d)/g, '\u00a0');
  return `${named} ${findPoint(story, id)?.kind === 'news' ? '열' : '다 볼'} 때`;
};

const horizonChoice = (story: Story, point: StoryPoint): string => {
  switch (point.kind) {
    case 'start':
      return '아직 시작하지 않았어요';
    case 'episode':
      return `${pointName(story, point.id)}까지 다 봤어요`;
    case 'news':
      return `다 봤고, 시즌 ${point.season} 이야기도 듣고 싶어요`;
  }
};

const FILE_NAMES: Record<LoadedFile, string> = {
  actors: '배우 목록',
  'answer-facts': '답변에 쓰는 정보',
  answers: '답변 목록',
  awards: '수상 목록',
  casting: '캐스팅 목록',
  characters: '인물 목록',
  claims: '주장 목록',
  comparables: '비교할 시리즈 목록',
  'content-notes': '주의할 내용 목록',
  contradictions: '출처가 엇갈리는 것의 목록',
  corrections: '바로잡은 것의 목록',
  episodes: '에피소드 안내',
  'former-milestones': '지난 시즌의 단계',
  gaps: '아직 모르는 것의 목록',
  glossary: '용어 목록',
  milestones: '제작 단계 목록',
  'open-questions': '남은 의문 목록',
  plot: '이야기 메모',
  portraits: '얼굴 그림 목록',
  ratings: '관람 등급',
  reception: '시청 수치',
  relationships: '관계 목록',
  rooms: '장소 목록',
  search: '검색 색인',
  show: '작품 기록',
  similar: '비슷한 작품 목록',
  since: '새로 달라진 것의 목록',
  sources: '출처 목록',
  speakers: '말한 사람 목록',
  start: '정보 요약',
  story: '이야기 지점 목록',
  threads: '이야기 갈래 목록',
  titles: '제목 목록',
  trailers: '영상 목록',
  watch: '볼 수 있는 곳 목록',
  'webtoon-differences': '웹툰과 다른 점 목록',
  'weekly-charts': '주간 순위 목록',
};

export const frameWords: typeof English = {
  appName: 'Roll Call',
  show: '지금 우리 학교는',
  episode: nameEpisode,
  title: (page) => `${page} · Roll Call`,
  tagline: '‘지금 우리 학교는’ 비공식 길잡이',
  skipToContent: '본문으로 건너뛰기',
  mainNavigation: '주 메뉴',
  places: {
    today: '오늘',
    episodes: '에피소드',
    class: '우리 반',
    season: (season) => `시즌 ${season}`,
    you: '나',
  },
  elsewhere: '다른 페이지',
  search: '검색',
  searchFailed: '검색을 불러오지 못했어요. 오프라인일 수 있어요.',
  pages: {
    home: '오늘',
    episodes: '에피소드',
    story: '지금까지의 이야기',
    cast: '우리 반',
    rollCall: '출석부',
    ties: '관계',
    status: '현황',
    claims: '누가 맞았나',
    countdown: '카운트다운',
    show: '작품',
    webtoon: '드라마와 웹툰',
    meanwhile: '기다리는 동안',
    updates: '업데이트',
    answers: '답변',
    yourData: '나',
    sources: '출처',
  },
  mySeason: '나의 시즌',
  hiddenPerson: '아직 만나지 않은 사람',
  unofficial: '비공식이에요. 팬이 만들었고, 넷플릭스나 제작진과는 관계가 없어요.',
  licences: '코드: MIT. 정보: CC BY 4.0.',
  licencesLink: '출처와 라이선스',
  share: '공유',
  editions: {
    title: '언어',
    made: '한국어판은 영어판을 바탕으로 기계의 도움을 받아 새로 썼어요. 어색하거나 틀린 곳이 있으면',
    report: '알려 주세요',
  },
  horizonLabel: '어디까지 봤어요?',
  rewatch: {
    leads: '다시 보기:',
    what: '다시 보고 있나요? 다시 보기는 이야기를 한 번 더 가리고, 원래 진도는 그대로 둬요.',
    on: '다시 보기 중이에요. 원래 진도는 그대로 기다려요.',
    start: '다시 보기 시작',
    goOn: (place) => `다시 보기 이어 가기: ${place}`,
    back: (place) => `원래 진도로: ${place}`,
    end: '다시 보기 끝내기',
  },
  horizonLeads: '진도:',
  togetherLeads: '함께 보는 곳:',
  horizonMoved: (story, id) => `이제 여기까지 안전한 것만 보여요: ${pointName(story, id)}.`,
  horizonChoice,
  strip: {
    hidden: '진도 뒤의 스포일러는 가려 둬요.',
    notYet: '아직이요',
    seen: (episode) => `${episode}까지 봤어요`,
    sure: (episode) => `${episode}까지 다 봤나요?`,
    yes: '네',
    yesAndNews: (news) => `네, ${news}도요`,
    no: '아니요',
    seasons: '어느 시즌',
    season: (season) => `시즌 ${season}`,
    moved: (place) => `진도는 ${josa(place, '이에요/예요')}.`,
    notStarted: '모두 가려 둬요.',
    undo: '되돌리기',
  },
  pointName,
  until,
  hiddenUntil: (story, id) =>
    findPoint(story, id) === undefined ? '지금은 가려 둬요' : `${until(story, id)}까지 가려 둬요`,
  showAnyway: '그래도 보기',
  hideAgain: '다시 가리기',
  loading: '불러오는 중',
  loadingWhy: '페이지가 오고 있어요.',
  cannotLoad: {
    title: '이 페이지를 불러오지 못했어요',
    reason: {
      unreachable: (file) => `${josa(file, '을/를')} 불러오지 못했어요. 오프라인일 수 있어요.`,
      missing: (file) => `${josa(file, '을/를')} 찾지 못했어요. 그사이 사이트가 업데이트됐을 수 있어요.`,
      malformed: (file) => `받은 ${josa(file, '이/가')} 깨져 있어서 쓰지 않아요.`,
    },
    hint: '다른 페이지는 그대로 볼 수 있고, 저장한 것은 하나도 사라지지 않았어요.',
    retry: '다시 시도',
    part: '이 페이지에 필요한 앱의 일부를 불러오지 못했어요. 오프라인이거나, 그사이 사이트가 업데이트됐을 수 있어요.',
    reload: '다시 불러오기',
  },
  broken: {
    title: '뭔가 고장 났어요',
    hint: '저희 실수예요. 저장한 것은 하나도 사라지지 않았어요.',
    retry: '다시 시도',
  },
  fileName: (file) => FILE_NAMES[file],
};
