import * as sentences from '../../locale/feeds-pages.ts';
import {
  AS_THE_FEED,
  FEED_DETAILS,
  type Feed,
  type FeedOptions,
  type LinkView,
  MOST_SINGLE_DUE,
  SINGLE_DUE,
  seenThrough,
  TASKS_SHOWN,
} from '../../model/feed.ts';
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
  const isList = feed.tasks === 'todos';
  const offered = TASKS_SHOWN.filter((value) => value !== 'todos' || link?.view.tasks === 'todos');
  const tasks = offered.map((value) => ({ value, label: said(context, sentences.TASKS_SHOWN[value]) }));
  const whole = seenThrough(feed, AS_THE_FEED);
  const yesNo = (isOn: boolean) => said(context, isOn ? sentences.YES : sentences.NO);
  return html`${textField({
    name: 'label',
    label: said(context, sentences.LABEL),
    hint: said(context, sentences.LABEL_HINT),
    value: link?.label ?? '',
    maxLength: 120,
  })}${choiceField('detail', said(context, sentences.DETAIL), [asFeed(said(context, sentences.DETAILS[feed.detail])), ...details], link?.view.detail ?? '')}${optionNames(
    feed,
  ).map((name) =>
    choiceField(
      name,
      said(context, sentences.OPTIONS[name]),
      [asFeed(yesNo(whole[name] ?? true)), { value: 'yes', label: yesNo(true) }, { value: 'no', label: yesNo(false) }],
      chosen(link?.view[name] ?? null),
    ),
  )}${
    !isList &&
    html`${choiceField(
      'tasks',
      said(context, sentences.TASKS),
      [asFeed(said(context, sentences.TASKS_SHOWN[whole.tasks ?? 'calendar'])), ...tasks],
      link?.view.tasks ?? '',
      said(context, sentences.TASKS_HINT),
    )}${singleDueField(context, link?.view.singleDue ?? null, tell(context, sentences.SINGLE_DUE_LINK_HINT, { value: whole.singleDue ?? SINGLE_DUE }))}`
  }`;
}

/** What a calendar shows itself; the fields' names are those of `FeedOptions`. */
export function optionFields(context: OfficeContext, feed: Feed, options: FeedOptions): Html {
  const details = FEED_DETAILS.map((value) => ({ value, label: said(context, sentences.DETAILS[value]) }));
  const tasks = (['calendar', 'none'] as const).map((value) => ({
    value,
    label: said(context, sentences.TASKS_SHOWN[value]),
  }));
  const yesNo = [true, false].map((isOn) => ({
    value: isOn ? 'yes' : 'no',
    label: said(context, isOn ? sentences.YES : sentences.NO),
  }));
  return html`${choiceField('detail', said(context, sentences.DETAIL), details, options.detail)}${optionNames(feed).map(
    (name) => choiceField(name, said(context, sentences.OPTIONS[name]), yesNo, options[name] ? 'yes' : 'no'),
  )}${
    feed.tasks !== 'todos' &&
    html`${choiceField('tasks', said(context, sentences.TASKS), tasks, options.tasks, said(context, sentences.TASKS_HINT))}${singleDueField(context, options.singleDue, null)}`
  }`;
}

/** A list of things to do has neither holidays nor digests. */
export function optionNames({ tasks }: Feed) {
  const names = Object.keys(sentences.OPTIONS) as (keyof typeof sentences.OPTIONS)[];
  return tasks === 'todos' ? names.filter((name) => name === 'showCancelled') : names;
}

/** @param ifEmpty what an empty field means; null where it must not be empty */
function singleDueField(context: OfficeContext, value: number | null, ifEmpty: string | null): Html {
  const hint = tell(context, sentences.SINGLE_DUE_HINT, { most: MOST_SINGLE_DUE, usual: SINGLE_DUE });
  return textField({
    name: 'singleDue',
    label: said(context, sentences.SINGLE_DUE),
    hint: ifEmpty === null ? hint : `${hint} ${ifEmpty}`,
    value: value === null ? '' : String(value),
    maxLength: 2,
    isRequired: ifEmpty === null,
  });
}

function chosen(value: boolean | null): string {
  if (value === null) return '';
  return value ? 'yes' : 'no';
}
