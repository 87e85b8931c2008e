import type { descriptions as English } from '#i18n/en/descriptions.ts';
import { josa } from './josa.ts';

const SHOW = '‘지금 우리 학교는’';

/** The state, and how old it is: as a day, since a description stands for as long as somebody keeps it. */
const standing = ({ state, newest }: Parameters<(typeof English)['/']>[1]) =>
  `${state}.${newest === null ? '' : ` 가장 최근 소식: ${newest}.`}`;

export const descriptions: typeof English = {
  '/': (_, now) =>
    `${standing(now)} ${SHOW}을 스포일러 없이 따라가요. 시즌 ${now.season}에 대해 알려진 것, 누가 한 말인지, 그리고 모든 에피소드 안내.`,
  '/countdown': (_, now) => `${standing(now)} 넷플릭스가 날짜를 밝히면 움직이는 ${SHOW} 시즌 ${now.season} 카운트다운.`,
  '/episodes/': () => `${SHOW}의 모든 에피소드. 길이와 줄거리가 있고, 무슨 일이 일어나는지는 다 본 뒤에 열려요.`,
  '/episodes/$number': (name) =>
    `${SHOW} ${name}: 길이, 줄거리, 주의할 내용. 무슨 일이 일어나는지는 다 본 뒤에 열려요.`,
  '/story': () => `${SHOW}의 지금까지 이야기를 일 분, 오 분, 아니면 전부. 본 데까지만, 그 뒤는 없이.`,
  '/cast/': () => `${SHOW}에 누가 나오는지 한글과 로마자로, 본 데까지.`,
  '/cast/$characterId': (name) => `${SHOW}의 ${name}: 누가 연기하는지, 본 데까지 무슨 일이 있었는지.`,
  '/cast/roll-call': () => `${SHOW}의 출석부: 모두를 한 화 한 화, 본 데까지.`,
  '/cast/ties': () => `${SHOW}에서 누가 누구의 무엇인지, 모든 관계를 한눈에: 가족, 친구, 사랑, 적을 본 데까지.`,
  '/status/': (_, now) =>
    `${standing(now)} ${SHOW} ${josa(`시즌 ${now.season}`, '이/가')} 어디까지 왔는지 한 단계씩, 출처와 저희 추정과 함께.`,
  '/status/claims': (_, now) => `${now.finding} ${SHOW} 시즌 ${now.season}에 대해 누가 언제 무슨 말을 했고, 맞았는지.`,
  '/show/': () => `드라마 ${SHOW}: 어디서 보는지, 누가 만들었는지, 나라마다 몇 세부터인지, 얼마나 봤는지, 평점과 상.`,
  '/show/webtoon': () => `${SHOW}과 그 원작 웹툰을 나란히: 드라마가 바꾼 것을 본 데까지.`,
  '/show/meanwhile': () => `${SHOW}의 다음을 기다리는 동안 볼 것: 비슷한 시리즈와 영화, 닮은 점, 어디서 나왔는지.`,
  '/updates': (_, now) => `${SHOW} 시즌 ${now.season}까지 오는 길에 있었던 일, 새로운 것부터, 출처와 함께.`,
  '/answers': (_, now) =>
    `${standing(now)} ${SHOW}에 대해 많이 묻는 것을 스포일러 없이: 시즌 ${now.season}, 어디서 보는지, 원작이 무엇인지.`,
  '/your-data/': () =>
    '이야기를 어디까지 봤는지, Roll Call을 어떻게 쓰고 싶은지. 모두 기기에만 있고, 가져가거나 지울 수 있어요.',
  '/your-data/season': () => `나만의 ${SHOW} 시즌: 남겨 둔 표시와 글, 본 날들. 기기에서 만들어요.`,
  '/sources': () => 'Roll Call이 기대는 모든 것, 알아내지 못한 것, 바로잡은 것.',
};
