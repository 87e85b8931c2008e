import { bellWords } from './en/bell.ts';
import { castWords } from './en/cast.ts';
import { forecastWords } from './en/forecast.ts';
import { frameWords } from './en/frame.ts';
import { headlineWords } from './en/headline.ts';
import { statusWords } from './en/status.ts';

/** The English words of the app, by subject, but for those that come with the one page that says them. */
export const en = {
  bell: bellWords,
  frame: frameWords,
  cast: castWords,
  status: statusWords,
  forecast: forecastWords,
  headline: headlineWords,
};
