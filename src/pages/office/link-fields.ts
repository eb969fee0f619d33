import * as sentences from '../../locale/feeds-pages.ts';
import { AS_THE_FEED, FEED_DETAILS, type Feed, type LinkView, seenThrough, TASKS_SHOWN } from '../../model/feed.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { choiceField, textField } from './form.ts';
import { type OfficeContext, tell } from './layout.ts';

/** What a link is called and what it shows; the fields' names are those of `LinkView`. */
export function linkFields(
  context: OfficeContext,
  feed: Feed,
  link: { readonly label: string; readonly view: LinkView } | null,
): Html {
  const asFeed = (value: string) => ({ value: '', label: tell(context, sentences.AS_FEED, { value }) });
  const details = FEED_DETAILS.map((value) => ({ value, label: said(context, sentences.DETAILS[value]) }));
  const tasks = TASKS_SHOWN.map((value) => ({ value, label: said(context, sentences.TASKS_SHOWN[value]) }));
  const whole = seenThrough(feed, AS_THE_FEED);
  const yesNo = (isOn: boolean) => said(context, isOn ? sentences.YES : sentences.NO);
  return html`${textField({
    name: 'label',
    label: said(context, sentences.LABEL),
    hint: said(context, sentences.LABEL_HINT),
    value: link?.label ?? '',
    maxLength: 120,
  })}${choiceField('detail', said(context, sentences.DETAIL), [asFeed(said(context, sentences.DETAILS[feed.detail])), ...details], link?.view.detail ?? '')}${(
    Object.keys(sentences.OPTIONS) as (keyof typeof sentences.OPTIONS)[]
  ).map((name) =>
    choiceField(
      name,
      said(context, sentences.OPTIONS[name]),
      [asFeed(yesNo(whole[name] ?? true)), { value: 'yes', label: yesNo(true) }, { value: 'no', label: yesNo(false) }],
      chosen(link?.view[name] ?? null),
    ),
  )}${choiceField(
    'tasks',
    said(context, sentences.TASKS),
    [asFeed(said(context, sentences.TASKS_SHOWN[whole.tasks ?? 'calendar'])), ...tasks],
    link?.view.tasks ?? '',
    said(context, sentences.TASKS_HINT),
  )}`;
}

function chosen(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'yes' : 'no';
}
