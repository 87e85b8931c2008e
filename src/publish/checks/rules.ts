import { actors } from './actors.ts';
import { answers } from './answers.ts';
import { claimWindow } from './claim-window.ts';
import { classList } from './class-list.ts';
import { contradictionSides } from './contradiction-sides.ts';
import { dates } from './dates.ts';
import { displayGlyphs } from './display-glyphs.ts';
import { duplicateId } from './duplicate-id.ts';
import { earlyCard } from './early-card.ts';
import type { Rule } from './folder.ts';
import { glossary } from './glossary.ts';
import { hangulName } from './hangul-name.ts';
import { hangulNfc } from './hangul-nfc.ts';
import { knownFact } from './known-fact.ts';
import { notSeenUntil } from './not-seen-until.ts';
import { openQuestions } from './open-questions.ts';
import { portraits } from './portraits.ts';
import { repeatedText } from './repeated-text.ts';
import { rooms } from './rooms.ts';
import { saidBefore } from './said-before.ts';
import { schema } from './schema.ts';
import { seasonLadders } from './season-ladders.ts';
import { seasonNews } from './season-news.ts';
import { size } from './size.ts';
import { sourcesNamed } from './sources-named.ts';
import { stamp } from './stamp.ts';
import { storyDays } from './story-days.ts';
import { storyOrder } from './story-order.ts';
import { threads } from './threads.ts';
import { timelineOrder } from './timeline-order.ts';
import { unknownReference } from './unknown-reference.ts';
import { unmetPerson } from './unmet-person.ts';
import { unusedSource } from './unused-source.ts';
import { unusedSpeaker } from './unused-speaker.ts';
import { weeklyCharts } from './weekly-charts.ts';

/** Every rule that the data has to keep, by the name of its file. */
export const RULES = {
  schema,
  'unknown-reference': unknownReference,
  'unused-source': unusedSource,
  'unused-speaker': unusedSpeaker,
  'duplicate-id': duplicateId,
  dates,
  stamp,
  'story-order': storyOrder,
  'story-days': storyDays,
  'timeline-order': timelineOrder,
  'season-ladders': seasonLadders,
  'season-news': seasonNews,
  'early-card': earlyCard,
  'class-list': classList,
  portraits,
  actors,
  rooms,
  threads,
  answers,
  glossary,
  'open-questions': openQuestions,
  'claim-window': claimWindow,
  'not-seen-until': notSeenUntil,
  'said-before': saidBefore,
  'contradiction-sides': contradictionSides,
  'weekly-charts': weeklyCharts,
  'hangul-name': hangulName,
  'hangul-nfc': hangulNfc,
  'display-glyphs': displayGlyphs,
  'repeated-text': repeatedText,
  'unmet-person': unmetPerson,
  'known-fact': knownFact,
  size,
  'sources-named': sourcesNamed,
} as const satisfies Record<string, Rule>;
