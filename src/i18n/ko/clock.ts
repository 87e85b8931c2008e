import type { clockWords as English } from '#i18n/en/clock.ts';
import { josa } from './josa.ts';

export const clockWords: typeof English = {
  title: '이 기기의 시계가 이상해 보여요',
  early: (says, newest) =>
    `시계는 ${josa(says, '이라고/라고')} 하는데, 저희의 가장 최근 정보는 ${newest} 것이에요. 시계를 맞추기 전까지는 날수가 어긋나요.`,
  late: (says, newest) =>
    `시계는 ${josa(says, '이라고/라고')} 하는데, 저희의 가장 최근 정보인 ${newest}보다 몇 년이나 뒤예요. 오늘이 그날이 아니라면 날수가 어긋나요.`,
};
