import { type DayRange, toDate } from '#domain/facts/calendar.ts';
import { formatNumber, formatRange, formatYear } from '#i18n/format.ts';

import type { claimWords as English } from '#i18n/en/claims.ts';
import { josa } from './josa.ts';
import { time } from './when.ts';

const number = (value: number) => formatNumber(value);
const days = (count: number) => `${formatNumber(count)}일`;
const claims = (count: number) => `주장 ${number(count)}개`;

/** Parts of a year that have a name, by their first and last day. */
const PARTS: Readonly<Record<string, string>> = {
  '01-01 04-30': '초',
  '05-01 08-31': '중반',
  '09-01 12-31': '후반',
  '01-01 06-30': '상반기',
  '07-01 12-31': '하반기',
  '10-01 12-31': '말',
};

/** The days that a claim named, as people say them: "2023년 4월 14일", "2023년 초", "2024년". */
const named = ({ first, last }: DayRange): string => {
  const [from, to] = [toDate(first), toDate(last)];
  const part = from.slice(0, 4) === to.slice(0, 4) ? PARTS[`${from.slice(5)} ${to.slice(5)}`] : undefined;
  return part === undefined ? time({ first, last }) : `${formatYear(last)} ${part}`;
};

export const claimWords: typeof English = {
  nothingDue: '결과가 나온 예측이 없어요.',
  finding: ({ due, wrong }, season) => {
    if (due === 1) return `시즌 ${season} 예측 하나의 결과가 나왔어요. ${wrong === 1 ? '틀렸어요' : '맞았어요'}.`;
    const were =
      wrong === 0
        ? '틀린 것은 없어요'
        : `${wrong === due ? '모두' : wrong === 1 ? '하나가' : `${number(wrong)}개가`} 틀렸어요`;
    return `시즌 ${season} 예측 ${number(due)}개의 결과가 나왔어요. ${were}.`;
  },
  lead: ({ due }, release, open) => {
    const here = `모두 여기 있${open === 0 ? '어요' : '고, 아직 결과가 안 나온 예측도 있어요'}.`;
    if (due === 0) return open === 0 ? '' : '아직 결과가 안 나온 예측이 여기 있어요.';
    if (release.due === 0) return '공개일을 말한 예측은 없어요.';
    const missed =
      release.wrong === 0
        ? '그중 틀린 것은 없어요'
        : `${release.wrong === release.due ? '모두' : `그중 ${number(release.wrong)}개가`} 틀렸어요`;
    return `${number(due)}개 중 ${number(release.due)}개가 공개일을 말했고, ${missed}. ${here}`;
  },
  seasons: '시즌',
  season: (season) => `시즌 ${season}`,
  chart: {
    title: '언제 말했고, 언제라고 했나',
    summary: ({ wrong, right, open }) =>
      `표시 하나가 공개 예측 하나예요. 오른쪽일수록 나중에 말했고, 위쪽일수록 늦은 날을 말했어요. ${number(wrong)}개 틀림, ${number(right)}개 맞음, ${number(open)}개 미정.`,
    walk: '예측을 하나씩: 화살표 키로 날짜순으로 옮기고, Enter로 열어요',
    hint: '표시 하나가 예측 하나예요. 골라서 읽어 보세요.',
    named: '↑ 예측한 마지막 날',
    said: '말한 날 →',
    slope: '말한 바로 그날',
    above: { now: '선 위: 아직 미정', named: '선 위: 더 늦은 날', out: '선 위: 더 늦은 날' },
    below: { now: '선 아래: 지난 날', named: '선 아래: 더 이른 날', out: '선 아래: 더 이른 날' },
    line: ({ kind, range, fresh }) => {
      const text = formatRange(range);
      if (kind === 'out') return `공개: ${text}`;
      if (kind === 'named') return `넷플릭스 발표: ${text}`;
      return `${text}: ${fresh ? '아직' : '저희가 아는 한'} 안 나옴`;
    },
    wrong: (count) => `${number(count)}개 틀림`,
    right: (count, ruledOut) =>
      `${number(count)}개 맞음${ruledOut ? (count === 1 ? ' (“그때는 아니다”라고 함)' : ' (모두 “그때는 아니다”라고 함)') : ''}`,
    open: (count) => `${number(count)}개 미정`,
    spoken: (who, said, what, verdict, detail) => `${who}, ${said}: ${what}. ${verdict}${detail && `, ${detail}`}.`,
  },
  dates: (text) => `말한 때: ${text}`,
  named: (range, kind) => (kind === 'excludes' ? `${josa(named(range), '은/는')} 아님` : named(range)),
  worst: {
    title: '가장 크게 빗나간 예측',
    late: '최소 며칠 늦었나',
    off: '며칠 빗나갔나',
    said: (date) => `${date}에 말함`,
  },
  record: {
    title: '누가 맞았나',
    note: '결과가 셋 이상 나온 곳, 모든 주제',
    of: (right, due) => `${number(due)}개 중 ${number(right)}개`,
    share: (share) => `${Math.round(share * 100)}%`,
    kinds: {
      official: '공식',
      maker: '제작진',
      actor: '배우',
      agency: '소속사',
      outlet: '언론',
      blog: '블로그',
      unnamed: '',
    },
  },
  every: (count) => `모든 주장 (${number(count)})`,
  fold: '주장 접기',
  ledger: '모든 주장',
  count: (shown, total) => (shown === total ? claims(total) : `${claims(total)} 중 ${number(shown)}개`),
  nothing: '기록된 주장이 없어요.',
  none: '이 필터에 맞는 주장이 없어요.',
  clearFilters: '필터 지우기',
  more: (count) => `${number(count)}개 더 보기`,
  unscored: (count) =>
    `${count === 1 ? '하나' : `${number(count)}개`}가 더 있지만, 판정할 수 있는 날짜를 말하지 않았어요.`,
  showUnscored: '그것도 보기',
  search: '주장 검색',
  all: '전체',
  topic: '주제',
  basis: '근거',
  verdict: '판정',
  speaker: '말한 쪽',
  saidInferred: '날짜는 짐작',
  withdrawnOn: (day) => `${day}에 철회됐어요.`,
  via: (relays) => `${josa(relays, '을/를')} 거쳐`,
  permalink: '이 주장의 링크',
  share: '이 주장 공유',
  close: '닫기',
  option: (label, count) => `${label} (${number(count)})`,
  moreFilters: '필터와 순서 더 보기',
  year: '말한 해',
  language: '출처의 언어',
  noLanguage: '알 수 없음',
  sort: '순서',
  newest: '최신순',
  sorts: {
    oldest: '오래된 순',
    window: '말한 날짜순',
    off: '크게 빗나간 순',
  },
  topics: {
    renewal: '제작 확정',
    release: '공개',
    filming: '촬영',
    cast: '출연진',
    plot: '줄거리',
    trailer: '예고편',
    'season-3': '시즌 3',
    'episode-count': '편수',
    'premiere-hour': '공개 시각',
    pricing: '요금',
    viewership: '시청 수치',
    score: '평점',
  },
  bases: {
    official: '공식',
    'on-record': '본인 발언',
    reported: '보도',
    speculation: '추측',
  },
  verdicts: {
    'came-true': '맞음',
    missed: '틀림',
    open: '미정',
    void: '무효',
    unscored: '판정 없음',
  },
  verdictDetail: (verdict) => {
    switch (verdict.kind) {
      case 'came-true':
        return '';
      case 'missed':
        if (verdict.side === 'inside') return '아니라고 한 날에 일어났어요';
        if (verdict.counting) return verdict.by === 0 ? '' : `적어도 ${days(verdict.by)} 늦어요`;
        return `실제로는 ${days(verdict.by)} ${verdict.side === 'early' ? '일렀어요' : '늦었어요'}`;
      case 'open':
        return verdict.left === null ? '그날은 지났고, 그 뒤로 살펴본 사람이 없어요' : `${days(verdict.left)} 남았어요`;
      case 'void':
        return { condition: '조건이 맞지 않았어요', withdrawn: '결과가 나오기 전에 철회됐어요' }[verdict.why];
      case 'unscored':
        return {
          'no-window': '날짜를 말하지 않았어요',
          'made-after': '일어난 뒤에 말했어요',
          'too-fine': '날짜가 충분히 알려지지 않았어요',
        }[verdict.why];
    }
  },
};
