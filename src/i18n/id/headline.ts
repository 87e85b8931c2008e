import type { DayNumber, DayRange } from '#domain/facts/calendar.ts';
import { says } from '#domain/facts/text.ts';
import type { MilestoneId } from '#domain/status/milestones.ts';
import type { Situation } from '#domain/status/situation.ts';
import { formatDay, formatHour, formatNumber, formatRange, formatWeekday } from '#i18n/format.ts';

import type { headlineWords as English } from '#i18n/en/headline.ts';
import { ago } from './age.ts';
import { when } from './when.ts';

const SHOW = 'All of Us Are Dead';
const DAY_MS = 86_400_000;

/** The day a season comes out, for somebody whose calendar says `day` at that hour. */
const comesOut = (day: DayNumber, { season, today, zone }: Situation, drop: number): string => {
  if (day <= today) return `Musim ${season} tayang hari ini pukul ${formatHour(drop, zone)}.`;
  const date = formatWeekday(day * DAY_MS, 'UTC');
  return `Musim ${season} tayang ${day === today + 1 ? 'besok,' : 'pada'} ${date}.`;
};

/** What we know where Netflix names no time. That there is none is said only while the news is fresh: nobody may have looked since. */
const undated = ({ season, unofficial, takenBack, newest }: Situation): string => {
  if (unofficial?.past) return hasPassed(season, unofficial.range);
  if (unofficial !== null)
    return `Setahu kami, musim ${season} belum tayang. ${formatRange(unofficial.range)} hanya rumor.`;
  const isFresh = newest !== null && !newest.stale;
  if (takenBack !== null) {
    // It may be a day or a month.
    const taken = `Netflix menarik kembali waktu tayang ${formatRange(takenBack)}`;
    return isFresh
      ? `${taken}, dan belum memberi tanggal baru untuk musim ${season}.`
      : `Setahu kami, musim ${season} belum tayang. ${taken}, dan kami belum tahu tanggal baru.`;
  }
  return isFresh
    ? `Musim ${season} belum tayang, dan Netflix belum memberi tanggal.`
    : `Setahu kami, musim ${season} belum tayang dan belum ada tanggalnya.`;
};

const hasPassed = (season: number, range: DayRange): string =>
  `${formatRange(range)} sudah lewat. Kami belum bisa memastikan apakah musim ${season} sudah tayang.`;

/** The last thing that happened, with the show's name: the sentence under the answer. */
const lately = {
  renewed: (when: string) => `${SHOW} diperpanjang ${when}`,
  'pre-production': (when: string) => `Pengerjaan ${SHOW} dimulai ${when}`,
  casting: (when: string) => `Pemeran ${SHOW} diumumkan ${when}`,
  'table-read': (when: string) => `Para pemeran ${SHOW} membaca naskah ${when}`,
  'filming-started': (when: string) => `Syuting ${SHOW} dimulai ${when}`,
  'filming-wrapped': (when: string) => `Syuting ${SHOW} selesai ${when}`,
  'post-production': (when: string) => `Setelah syuting, pengerjaan ${SHOW} berlanjut ${when}`,
  teaser: (when: string) => `Teaser ${SHOW} dirilis ${when}`,
  'release-date-announced': (when: string) => `Netflix mengumumkan hari tayang ${SHOW} ${when}`,
  trailer: (when: string) => `Trailer ${SHOW} dirilis ${when}`,
  released: (when: string) => `${SHOW} tayang ${when}`,
} satisfies Record<MilestoneId, (when: string) => string>;

const lastEvent = ({ season, lastEvent: event }: Situation): string =>
  event === null
    ? `Belum ada yang tercatat tentang musim ${season} ${SHOW}.`
    : `${lately[event.id](when(event.range))}.`;

export const headlineWords: typeof English = {
  answer: (situation) => {
    const { season, release, dropsOn, newest, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return undated(situation);
      case 'window':
        if (release.over) return hasPassed(season, release.range);
        return `Musim ${season} tayang ${when(release.range)}. ${newest?.stale === false ? 'Netflix belum menyebut harinya.' : 'Kami belum tahu harinya.'}`;
      case 'dated':
        return comesOut(dropsOn ?? release.day, situation, release.drop);
      case 'released':
        return dropsOn === today
          ? `Musim ${season} sudah tayang sejak pukul ${formatHour(release.drop, zone)} hari ini.`
          : `Musim ${season} sudah tayang sejak ${formatDay(dropsOn ?? release.day)}.`;
    }
  },
  out: 'Sudah tayang.',
  /** Said of a day that Netflix has named, where the newest news is old. */
  mayHaveMoved: 'Tanggalnya mungkin sudah berubah sejak itu.',
  /** What stands over an answer that does not say it: whose. */
  whose: (season) => `Musim ${season}`,
  /** One sentence under the answer, which names the show. */
  sentence: (situation) => {
    const { season, release, dropsOn, today, zone } = situation;
    switch (release.mode) {
      case 'undated':
        return situation.unofficial?.past
          ? `Hari itu tidak pernah dikonfirmasi Netflix, dan setahu kami belum ada penayangan ${SHOW}.`
          : lastEvent(situation);
      case 'window':
        return release.over
          ? `Netflix pernah menyebut waktu itu untuk ${SHOW}, dan setahu kami belum ada penayangan.`
          : `Netflix menyebut rentang waktu itu untuk ${SHOW}, tanpa hari untuk hitung mundur.`;
      case 'dated': {
        const there =
          dropsOn === null || dropsOn === release.day
            ? ''
            : ` Di Los Angeles, yang jadi patokan, itu ${formatDay(release.day)}.`;
        return `Netflix sudah mengumumkan hari tayang ${SHOW}.${there}`;
      }
      case 'released': {
        const since =
          dropsOn === today ? `pukul ${formatHour(release.drop, zone)} hari ini` : formatDay(dropsOn ?? release.day);
        return `Musim ${season} ${SHOW} ada di Netflix sejak ${since}.`;
      }
    }
  },
  /** How long it still is to the day that Netflix has named, as a sentence of its own; none where there is nothing to count. */
  toGo: ({ release, dropsOn, today, doubt }) => {
    const days = release.mode === 'dated' && doubt !== 'early' ? (dropsOn ?? release.day) - today : 0;
    if (days < 1) return '';
    return `Tinggal ${days === 1 ? 'satu' : days === 100 ? 'seratus' : formatNumber(days)} hari lagi.`;
  },
  bestGuess: 'Perkiraan:',
  /** The title of the start page: state and date. It stands as it is written, so it counts no days and names no age. */
  title: ({ season, release, takenBack }) => {
    const of = `${SHOW} musim ${season}`;
    switch (release.mode) {
      case 'undated':
        return takenBack === null
          ? `${of}: setahu kami belum ada tanggal tayang`
          : `${of}: waktu tayang ${formatRange(takenBack)} ditarik kembali`;
      case 'window':
        return release.over
          ? `${of}: tidak diketahui ada penayangan ${when(release.range)}`
          : `${of}: waktu tayang ${formatRange(release.range)}, kata Netflix`;
      case 'dated':
        return `${of}: tanggal tayang ${formatDay(release.day)}`;
      case 'released':
        return `${of}: sudah tayang sejak ${formatDay(release.day)}`;
    }
  },
  /** How old all that is: the newest news, and up to when somebody looked and found nothing. Two ages, never one. */
  ages: ({ season, newest, notSeen, doubt }) => {
    const news =
      newest === null
        ? 'Tidak ada yang bertanggal di sini, jadi kami tidak tahu seberapa lama semua ini.'
        : `Kabar terbaru yang kami temukan: ${formatDay(newest.day)}${doubt === 'early' ? '' : `, ${ago(newest.age)}`}.`;
    if (notSeen === null) return news;
    const day = formatDay(notSeen.day);
    // "Tidak memuat … sampai hari itu" could say that they did on that day.
    return notSeen.says === undefined
      ? `${news} Sampai ${day}, belum ada yang melihat musim ${season} tayang.`
      : `${news} ${says(notSeen.says)}, menurut pengecekan sampai ${day}.`;
  },
};
