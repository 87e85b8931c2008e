import type { sealedNameWords as English } from '#i18n/en/sealed-name.ts';
import { josa } from './josa.ts';

const OUTCOMES = { silent: '대답이 없어요.', answers: '아직 대답해요.', 'no-word': '그 뒤로 소식이 없어요.' } as const;

/** Who a visitor says won't answer after an episode, before they watch it. */
export const sealedNameWords: typeof English = {
  ask: '다음번엔 누가 대답하지 않을까요?',
  hint: (episode) =>
    `한 명 골라 주세요. ${josa(episode, '을/를')} 볼 때까지 봉인해 두고, 그때 출석을 부르면 알게 돼요.`,
  offered: '지금 대답하는 사람',
  sealed: '이름을 봉인했어요',
  until: (episode) => `${josa(episode, '을/를')} 다 보면 열려요.`,
  another: '다른 이름 고르기',
  takeBack: '취소하기',
  outcome: (name, outcome) => `${josa(name, '이라고/라고')} 했죠. ${OUTCOMES[outcome]}`,
  sealedOn: (day) => `${day}에 봉인`,
};
