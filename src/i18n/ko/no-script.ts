import type { noScript as EnglishNoScript, olderBrowser as EnglishOlderBrowser } from '#i18n/en/no-script.ts';

export const noScript: typeof EnglishNoScript = (day) =>
  `스크립트가 없으면 페이지는 ${day}에 쓴 그대로예요. 아직 시작하지 않은 사람에게 맞춰, 그날부터 세요.`;

export const olderBrowser: typeof EnglishOlderBrowser = (day) =>
  `이 브라우저는 너무 오래돼서 페이지를 보여 주기만 해요. Chrome 100, Safari 15.4, Firefox 104부터는 모두 돼요. 여기 있는 글은 ${day}에, 아직 시작하지 않은 사람에게 맞춰 썼어요.`;
