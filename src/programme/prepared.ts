import type { SourceText } from '../model/block.ts';
import type { Notice } from '../model/notice.ts';
import type { LocalDate } from '../time/local.ts';
import { withoutAboveArticle } from './above-article.ts';
import { asBlogPost } from './blog-posts.ts';
import { withPlacesOfCards } from './card-places.ts';
import { withBlocksOfCells } from './cell-blocks.ts';
import { withClockedDays } from './clocked-days.ts';
import { withMonthOfDays } from './days-of-month.ts';
import { withoutDotLeaders } from './dot-leaders.ts';
import { withFlatSpans } from './flat-spans.ts';
import { withHalvesOfDayApart } from './halves-of-day.ts';
import { withLabelsBeside } from './label-lines.ts';
import { withLabelRows } from './label-rows.ts';
import { withLabelledDays } from './labelled-days.ts';
import { withSolarDays } from './lunar-days.ts';
import { withSubjectWithoutDays } from './mail-head.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { withNumberedCells } from './numbered-cells.ts';
import { withNumberedRunsApart } from './numbered-runs.ts';
import { withoutOldColumns } from './old-columns.ts';
import { withoutOtherArticles } from './other-articles.ts';
import { withoutPageFields } from './page-fields.ts';
import { withoutMenus } from './page-menus.ts';
import { withoutPictures } from './pictures.ts';
import { withPointedDays } from './pointed-days.ts';
import { withPostedDays } from './posted-days.ts';
import { withoutQuotedMail } from './quoted-mail.ts';
import { withHoursOfRounds } from './round-hours.ts';
import { withWordsApart } from './run-together.ts';
import { withSameDays } from './same-day.ts';
import { withShiftHours } from './shift-hours.ts';
import { withShiftsOfDays } from './shifts-of-days.ts';
import { withoutSigningLine } from './signing-line.ts';
import { withSittings } from './sitting-steps.ts';
import { withTitleRows } from './title-rows.ts';
import { withTitledMoments } from './titled-moments.ts';
import { withoutTotals } from './total-rows.ts';
import { withWeekdaysJoined } from './weekday-columns.ts';
import { withWrappedLinesJoined } from './wrapped-print.ts';

/** A document as its layouts read it: without what is none of the programme, and with days, halves and labels put right. */
export interface Prepared {
  readonly source: SourceText;
  readonly masthead: Masthead;
  /** With the steps of sittings, told of their items when these are read. */
  readonly sat: ReturnType<typeof withSittings>;
  /** With what lunar days were given dates, and what speaks against one. */
  readonly lunar: ReturnType<typeof withSolarDays>;
  readonly notices: readonly Notice[];
}

/** Each from the text that the one before it made. */
const PUT_RIGHT: readonly ((text: SourceText) => SourceText)[] = [
  withBlocksOfCells,
  withNumberedCells,
  withFlatSpans,
  withoutOldColumns,
  withoutTotals,
  withTitleRows,
  withPointedDays,
  withWeekdaysJoined,
  withShiftsOfDays,
  withLabelledDays,
  withNumberedRunsApart,
  withWordsApart,
  withHalvesOfDayApart,
  withSameDays,
  withHoursOfRounds,
  withTitledMoments,
  withPlacesOfCards,
  withLabelRows,
  withLabelsBeside,
  withMonthOfDays,
  withShiftHours,
];

/** @param on the day the reader stands on, or null */
export function prepared(given: SourceText, on: LocalDate | null): Prepared {
  const page = withClockedDays(withPostedDays(withoutPageFields(withWrappedLinesJoined(given))));
  const below = withoutAboveArticle(page);
  const article = withoutOtherArticles(below.value);
  const post = asBlogPost(article.value);
  const bare = withoutPictures(withoutMenus(post.source));
  const letter = withoutQuotedMail(bare.value);
  const lunar = withSolarDays(withoutDotLeaders(withSubjectWithoutDays(letter.value)), on);
  const sat = withSittings(PUT_RIGHT.reduce((text, step) => step(text), lunar.source));
  const { value: masthead, notices: headNotices } = readMasthead(sat.source, on, post.posted);
  const source = withoutSigningLine(sat.source, masthead.signedAt);
  return {
    source,
    masthead,
    sat,
    lunar,
    notices: [...below.notices, ...article.notices, ...bare.notices, ...letter.notices, ...headNotices],
  };
}
