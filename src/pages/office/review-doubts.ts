import { weekdayDate } from '../../locale/pages-dates.ts';
import * as sentences from '../../locale/review-pages.ts';
import { answerKey } from '../../model/edit.ts';
import type { LocalDate } from '../../time/local.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { draftPath, type ReviewPage, type ShownAnswer, type ShownDoubt, versionField } from './draft-page.ts';
import { postForm } from './form.ts';
import { type OfficeContext, tell } from './layout.ts';

/** Each doubt with its sentence, and answers of one click. */

export function doubtPanel(context: OfficeContext, page: ReviewPage, numbers: ReadonlyMap<string, number>): Html {
  const { doubts, revision } = page;
  if (doubts.length === 0) {
    return html`<p class="notice notice-good">${said(context, sentences.NO_DOUBTS)}</p>`;
  }
  const titles = new Map(revision.programme.items.map((item) => [item.id, item.titleCorrected ?? item.title]));
  return html`<section class="doubts" id="doubts"><h2>${said(context, sentences.DOUBTS)} (${doubts.length})</h2><ol>${doubts.map(
    (doubt, i) =>
      html`<li class="doubt" id="doubt-${i + 1}"><p><a href="#item-${numbers.get(doubt.item) ?? 0}"><strong>${titles.get(doubt.item) ?? ''}</strong></a> <a class="to-line" href="#line-${doubt.line}">${tell(context, sentences.LINE, { line: doubt.line })}</a></p>
<p>${context.language === 'vi' ? doubt.message : doubt.messageEn}</p>
${answerForm(context, page, doubt, i)}</li>`,
  )}</ol></section>`;
}

function answerForm(context: OfficeContext, page: ReviewPage, doubt: ShownDoubt, i: number): Html {
  const button = (answer: ShownAnswer) =>
    html`<button type="submit" name="answer" value="${answerKey(answer)}" class="button-plain">${answerText(context, answer, page, doubt)}</button>`;
  return postForm(
    context.formToken,
    `${draftPath(page)}/answer`,
    html`${versionField(page.revision)}<input type="hidden" name="item" value="${doubt.item}"><input type="hidden" name="code" value="${doubt.code}"><input type="hidden" name="place" value="${i + 1}">
<div class="actions">${doubt.answers.map(button)}</div>${rememberBox(context, page, doubt, i)}`,
    { swaps: true },
  );
}

function rememberBox(
  context: OfficeContext,
  { isRosterByFile }: ReviewPage,
  { alias, answers }: ShownDoubt,
  i: number,
): Slot {
  if (alias === null || !answers.some(({ type }) => type === 'member')) return null;
  return html`<p class="remember"><input type="checkbox" id="remember-${i}" name="remember" value="yes"> <label for="remember-${i}">${tell(context, sentences.REMEMBER, { text: alias })}${isRosterByFile && html` <span class="hint">${said(context, sentences.ENDS_FILE)}</span>`}</label></p>`;
}

function answerText(
  context: OfficeContext,
  answer: ShownAnswer,
  { revision }: ReviewPage,
  { answers, item }: ShownDoubt,
): string {
  if (answer.type === 'member') return answer.name;
  if (answer.type === 'day') return weekdayDate(answer.day, context.language);
  // Among days, the one that stays is named as they are.
  const isAboutDay = answers.some(({ type }) => type === 'day');
  const day = isAboutDay ? revision.programme.items.find(({ id }) => id === item)?.start : null;
  return day == null
    ? said(context, sentences.AS_IS)
    : tell(context, sentences.AS_IS_DAY, { day: weekdayDate(day as LocalDate, context.language) });
}
