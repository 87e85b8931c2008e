import type { Instead, Lack, OtherServiceName } from '#domain/import/other-services.ts';
import type { ImportFormat } from '#domain/import/readers.ts';
import type { ImportNote, LeftoverReason } from '#domain/import/viewing.ts';
import { BRANDS } from '#i18n/brands.ts';

import type { importWords as English } from '#i18n/en/import.ts';
import { josa } from './josa.ts';
import { LOCALE } from './locale.ts';

const count = (number: number, unit: string) => `${number.toLocaleString(LOCALE)}${unit}`;

/** What each format is called. The page lists them in this order. */
const formats: Readonly<Record<ImportFormat, string>> = {
  'netflix-history': '넷플릭스 시청 기록 (NetflixViewingHistory.csv)',
  'netflix-activity': '넷플릭스 개인 정보 (받은 ZIP, 또는 ViewingActivity.csv)',
  'trakt-json': 'Trakt (내보낸 파일, 또는 JSON으로 된 기록)',
  'trakt-csv': 'Trakt (CSV로 된 기록)',
  'tv-time-gdpr': 'TV Time, 요청해서 받은 데이터 (그 ZIP)',
  'tv-time-json': 'TV Time, JSON으로 내보낸 것',
  'tv-time-csv': 'TV Time, CSV로 내보낸 것',
  simkl: 'Simkl (JSON 백업)',
  'simkl-csv': 'Simkl (CSV 백업)',
  'series-guide': 'SeriesGuide (JSON 백업)',
  showly: 'Showly (JSON 백업)',
  yamtrack: 'Yamtrack (CSV로 내보낸 것)',
  watcharr: 'Watcharr (JSON으로 내보낸 것)',
  tvmaze: 'TVmaze (표시한 에피소드의 JSON, 작품 정보 포함)',
};

const reasons: Readonly<Record<LeftoverReason, string>> = {
  'no-episode': '몇 화인지 적혀 있지 않아요',
  'unknown-season': '저희가 모르는 시즌이에요',
  'unknown-episode': '저희가 모르는 화예요',
  'unclear-date': '날짜를 읽을 수 없어요. 날짜 없이 본 것으로 쳐요',
  'future-date': '아직 오지 않은 날짜예요',
  trailer: '예고편이나 다른 부가 영상이에요',
  'too-short': '켜 둔 시간이 오 분도 안 돼요',
  malformed: '깨졌어요',
};

const notes: Readonly<Record<ImportNote, string>> = {
  'mixed-dates':
    '이 파일은 날짜를 두 가지 방식으로 적었어요. 스프레드시트에서 다시 저장하면 그렇게 돼요. 화는 본 것으로 치지만 날짜는 넣지 않아요. 날짜도 넣으려면 내려받은 그대로의 파일을 놓아 주세요.',
  'nameless-rows': '작품 이름이 사라진 줄이 있어요. 짐작하지 않으니 그 줄은 넣지 않아요.',
  'letterless-rows':
    '글자가 사라진 제목이 있고, 이 드라마도 그중 하나일 수 있어요. 내려받은 그대로의 파일을 가져오거나 UTF-8로 저장해 주세요.',
  'damaged-rows':
    '스프레드시트가 이 파일을 바꿔서 깨진 줄이 있어요. 이 드라마의 것이면 아래에 적어 뒀어요. 그것도 가져오려면 내려받은 그대로의 파일을 놓아 주세요.',
};

/** What we take a file for that we can’t read. */
const services: Readonly<Record<OtherServiceName, string>> = {
  ...BRANDS,
  'titles-and-dates': '제목과 날짜의 표, 아마 넷플릭스나 Prime Video에서 온 것',
  'trakt-lists': 'Trakt의 목록과 평점',
  spreadsheet: '스프레드시트 (Excel, Numbers, LibreOffice, Google Sheets)',
  headless: '머리글이 없는 표의 줄들',
  database: '어떤 프로그램의 데이터베이스',
  'web-page': '저장한 웹페이지',
};

const lacks: Readonly<Record<Lack, string>> = {
  'no-episodes': '영화와 시리즈의 이름은 있지만, 어느 화를 봤는지는 없어요.',
  'no-file': '거기서 나온 파일은 읽을 수 없어요.',
  'own-numbers': '화를 저희가 모르는 자체 번호로만 적어요.',
  elsewhere: '이 드라마는 넷플릭스에 있어요. 다른 데서 본 것으로는 어느 화를 봤는지 알 수 없어요.',
  'no-seasons': '몇 번째 시즌인지 적힌 제목이 없어요. 넷플릭스 시청 기록이라면, 이 드라마는 그 안에 없어요.',
  wishes: '보고 싶은 것과 얼마나 좋았는지는 말해 주지만, 무엇을 봤는지는 말해 주지 않아요.',
  page: '가져올 파일은 내려받기 링크를 누르면 나오는 것이에요.',
  spreadsheet: '그대로는 열 수 없고, 텍스트로 저장해야 읽을 수 있어요.',
  headless: '어느 칸이 무엇인지 적혀 있지 않아요.',
};

const instead: Readonly<Record<Instead, string>> = {
  netflix:
    '대신 넷플릭스 시청 기록을 가져오세요. netflix.com에서 계정, 내 프로필, 시청 기록을 차례로 고르고 맨 끝의 “모두 다운로드”를 누르세요.',
  trakt: 'Trakt에 연결해서 Trakt에서 내보낸 파일을 가져오거나, 넷플릭스 시청 기록을 가져오세요.',
  'whole-trakt': '대신 Trakt에서 내보낸 것 전체를, 받은 ZIP 그대로 가져오세요.',
  csv: '대신 같은 표를 CSV로 저장해서 가져오세요(Excel에서는 “CSV UTF-8”). 내려받은 그대로의 파일이 가장 좋아요.',
  head: '대신 파일 전체를 가져오세요. 아니면, 줄마다 그것이 적혀 있다면, 맨 위에 “Title,Date”라고 한 줄 써 주세요.',
};

export const importWords: typeof English = {
  title: '본 것 가져오기',
  state: '넷플릭스, Trakt, TV Time 등에서',
  lead: '이 페이지 아무 데나 파일을 놓거나, 하나 골라 주세요. 파일은 기기에 그대로 있고, 무엇이 바뀌는지 보기 전에는 아무것도 바뀌지 않아요.',
  drop: '여기에 놓으세요',
  choose: '파일 고르기',
  what: '읽을 수 있는 파일',
  backup: '이 페이지에서 받은 내 백업 (roll-call.json)',
  formats,
  paste: '붙여 넣기',
  pasteLabel: '파일의 텍스트',
  pasteHint: '컴퓨터에서는 이 페이지 아무 데서나 Ctrl+V나 ⌘V를 눌러도 돼요.',
  read: '이 텍스트 읽기',
  pasted: '붙여 넣은 텍스트',
  reading: '읽는 중…',
  heading: '이렇게 바뀌어요',
  refusedHeading: '이건 읽을 수 없어요',
  questionHeading: '먼저 하나만 물을게요',
  recognised: '이런 파일 같아요:',
  services,
  lacks,
  instead,
  told: '확인한 날',
  from: '파일:',
  rewatching: '처음 볼 때의 기록이에요. 다시 보기는 그대로 있어요.',
  understood: (episodes) => `이 드라마의 ${count(episodes, '편')}을 찾았어요.`,
  nothingFound: '이 드라마에 대한 것이 없어요.',
  nothingReadable: '이 드라마에 대한 것 중에 읽을 수 있는 것을 찾지 못했어요.',
  noEpisodes: '이 드라마가 있기는 한데, 본 것으로 칠 수 있는 화가 없어요.',
  place: '진도',
  placeMoves: (from, to) => `${from}에서 ${josa(to, '으로/로')}.`,
  placeStays: (at) => `진도는 그대로예요: ${at}. 파일을 가져와도 뒤로 가는 일은 없어요.`,
  placeChoice: '빠진 화가 있어요. 어디에 둘까요?',
  placeUnbroken: (point) => `${point}, 그 앞에 빠진 화가 없는 곳`,
  placeStay: (point) => `${point}에 그대로`,
  placeHighest: (point) => `${point}, 찾은 것 중 가장 뒤`,
  dates: '본 날',
  datesHint: '여러 번 본 화는 가장 나중 날이에요.',
  dateBefore: '전에는',
  noDates: '새로운 날짜가 없어요.',
  undated: (episodes) => `${count(episodes, '편')}은 날짜가 없어요.`,
  leftovers: (entries) => `${count(entries, '개')} 항목은 넣지 않았어요`,
  leftoversMore: (entries) => `그리고 ${count(entries, '개')} 더 있어요. 저장할 수 있는 목록에 모두 들어 있어요.`,
  others: (entries) => `다른 것에 대한 항목 ${count(entries, '개')}는 세기만 했어요.`,
  saveList: '이 목록 저장',
  listName: 'roll-call-not-taken-over.txt',
  reasons,
  notes,
  profile: '어느 프로필이 내 것인가요?',
  profileUnnamed: '이름 없음',
  dateOrder: (example) => `이 파일은 날짜를 어떤 순서로 적나요? 그중 하나: ${example}.`,
  dateOrders: { 'day-first': '일 먼저', 'month-first': '월 먼저' },
  restore: '여기 저장된 것을 모두 이것으로 바꿔요. 진도, 날짜, 쓰고 봉인한 것, 설정까지요.',
  restorePlace: (place, days) => `들어 있는 것: ${place}, 날짜 ${count(days, '개')}.`,
  unchanged: '바뀌는 것이 없어요. 모두 이미 여기 있어요.',
  apply: '적용',
  cancel: '취소',
  another: '그만두기',
  done: '끝났어요',
  doneHistory: (place, days) => `진도: ${place}. 날짜 ${count(days, '개')}를 적어 뒀어요.`,
  doneBackup: '백업을 되돌려 놓았어요.',
  undone: '되돌렸어요. 모두 전과 같아요.',
  undo: '되돌리기',
  device: '다른 기기',
  deviceState: '진도를 보내거나, 그 기기의 코드를 입력하기',
  code: '다른 기기의 코드 입력하기',
  codeLabel: '글자와 숫자 여섯 개',
  codeHint:
    '다른 기기에서 “다른 기기”를 열면 나와요. 진도만 들어 있고 날짜는 없어요. 거기 나오는 주소에는 날짜도 들어 있고, 여기에 대신 붙여 넣어도 돼요.',
  readCode: '이 코드 읽기',
  carried: { link: '다른 기기의 링크로 가져왔어요.', code: '다른 기기의 코드로 가져왔어요.' },
  carryFaults: {
    damaged: '링크가 깨졌거나 일부가 빠졌어요. 다른 기기에서 한 번 더 만들어 주세요. 바뀐 것은 없어요.',
    'no-code': '저희 코드가 아니에요. 글자와 숫자 여섯 개인지 한 번 더 봐 주세요. 바뀐 것은 없어요.',
    newer:
      '더 새로운 버전의 Roll Call이 만든 것이에요. 온라인일 때 이 페이지를 다시 불러오고 한 번 더 해 보세요. 바뀐 것은 없어요.',
  },
  notRead: '읽지 못한 것',
  noFacts: '읽는 데 필요한 것을 불러오지 못했어요. 온라인일 때 다시 해 보세요.',
  faults: {
    empty: '비어 있어요.',
    'too-deep': '어떤 기록보다도 훨씬 깊게 겹쳐 있어서 읽기를 멈췄어요.',
    'too-long': '어떤 기록보다도 훨씬 길어요. 본 것이 적힌 파일만 골라 주세요.',
    'too-large': '너무 커요. 모두 합쳐 50 MB, 텍스트 하나는 32 MB까지 읽어요. 본 것이 적힌 파일만 골라 주세요.',
    'too-many': '한 번에 너무 많아요. 파일 200개까지 받아요.',
    unreadable: '기기가 열게 해 주지 않았어요. 폴더라면 그 안의 파일을 골라 주세요.',
    'not-text': '텍스트가 아니에요. 그림이나 문서 같아요. 내려받은 그대로의 CSV, JSON, ZIP을 골라 주세요.',
    'broken-letters':
      '이 파일의 글자가 깨졌어요. UTF-8로 저장하거나(Excel에서는 “CSV UTF-8”), 내려받은 그대로 가져오세요.',
    'broken-archive': 'ZIP이 깨졌거나 일부가 빠졌어요. 한 번 더 내려받아 주세요.',
    'locked-archive': 'ZIP에 비밀번호가 걸려 있어요. 먼저 풀고, 안에 든 것을 가져오세요.',
    'huge-archive': 'ZIP에 어떤 기록보다도 훨씬 많은 것이 들어 있어요. 풀어서, 본 것이 적힌 파일만 골라 주세요.',
    'newer-backup':
      '더 새로운 버전의 Roll Call이 쓴 것이에요. 온라인일 때 이 페이지를 다시 불러오고 한 번 더 해 보세요.',
    'broken-backup': '저희 백업이지만 깨졌어요. 바뀐 것은 없어요.',
    'not-alone': '뺐어요. 백업은 모든 것을 바꾸니, 그것만 따로 읽어요.',
    unknown: '모르는 형식이에요. 아는 것은 “읽을 수 있는 파일”에 있어요. 넷플릭스 시청 기록이 가장 간단해요.',
  },
};
