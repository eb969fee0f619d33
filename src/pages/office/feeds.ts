import * as sentences from '../../locale/feeds-pages.ts';
import * as common from '../../locale/office-pages.ts';
import type { Feed, FeedOptions, FeedScope, LinkView } from '../../model/feed.ts';
import { AS_THE_FEED, SINGLE_DUE, seenThrough } from '../../model/feed.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { addressActs } from './address-acts.ts';
import { postForm, submit } from './form.ts';
import { moment, type OfficeContext, officePage, tell } from './layout.ts';
import { linkFields, optionFields, optionNames } from './link-fields.ts';
import { cellLabel } from './programmes.ts';

/** Every calendar of an office with its links. */

export interface LinkRow {
  readonly id: string;
  readonly label: string;
  readonly view: LinkView;
  /** Whole, as it is given to its holder. */
  readonly address: string;
  readonly revokedAt: EpochSeconds | null;
  readonly uses: number;
  readonly lastUsedAt: EpochSeconds | null;
  readonly lastAgent: string | null;
}

export interface FeedRow {
  readonly feed: Feed;
  readonly events: number;
  /** Whether its person, department or group has left. */
  readonly isPast: boolean;
  readonly links: readonly LinkRow[];
}

export interface FeedsPage {
  readonly base: string;
  readonly feeds: readonly FeedRow[];
  readonly done: string | null;
  readonly problem: string | null;
}

const ORDER: readonly FeedScope['type'][] = ['organization', 'person', 'unit', 'group', 'holidays'];

export function feedsPage(context: OfficeContext, page: FeedsPage): Html {
  const [past, present] = [page.feeds.filter(({ isPast }) => isPast), page.feeds.filter(({ isPast }) => !isPast)];
  const byKind = Map.groupBy(present, ({ feed }) => feed.scope.type);
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section: 'feeds',
    done: page.done,
    problem: page.problem,
    body: html`<p class="muted">${said(context, sentences.EXPLANATION)}</p>
${page.feeds.length === 0 && html`<p>${said(context, sentences.NO_FEEDS)}</p>`}
${ORDER.map((kind) => {
  const rows = byKind.get(kind) ?? [];
  return (
    rows.length > 0 &&
    html`<h2>${said(context, sentences.KINDS[kind])}</h2>${besideTheirs(rows).map((row) => feedPanel(context, page, row))}`
  );
})}
${
  past.length > 0 &&
  html`<h2>${said(context, sentences.PAST)}</h2><p class="muted">${said(context, sentences.PAST_HINT)}</p>${besideTheirs(past).map((row) => feedPanel(context, page, row))}`
}`,
  });
}

/** A list of things to do behind the calendar of the same party. */
function besideTheirs(rows: readonly FeedRow[]): readonly FeedRow[] {
  const partyOf = ({ feed: { scope } }: FeedRow) => scopeKey(scope);
  const isList = ({ feed }: FeedRow) => feed.tasks === 'todos';
  return [...Map.groupBy(rows, partyOf).values()].flatMap((own) =>
    own.toSorted((a, b) => Number(isList(a)) - Number(isList(b))),
  );
}

function feedPanel(context: OfficeContext, page: FeedsPage, { feed, events, isPast, links }: FeedRow): Html {
  const { base } = page;
  const isList = feed.tasks === 'todos';
  const heads = [sentences.LINK, sentences.DETAIL, sentences.LAST_ASKED];
  return html`<section class="panel"><h3>${feed.title}${feed.isPublic === true && html` <span class="badge">${said(context, sentences.PUBLIC)}</span>`}${isList && html` <span class="badge">${said(context, sentences.TASK_LIST)}</span>`}</h3><p class="muted">${tell(context, sentences.ENTRIES, { count: events })} · ${shownIn(context, seenThrough(feed, AS_THE_FEED))}</p>
${isList && html`<p class="hint">${said(context, sentences.TASK_LIST_HINT)}</p>`}
${
  links.length > 0 &&
  html`<div class="table" tabindex="0" role="region" aria-label="${feed.title}"><table class="stacked"><thead><tr>${heads.map((head) => html`<th>${said(context, head)}</th>`)}<th><span class="visually-hidden">${said(context, common.ACTIONS)}</span></th></tr></thead>
<tbody>${links.map((link) => linkRow(context, base, feed, link, isPast))}</tbody></table></div>`
}
${isPast ? feed.isPublic === true && publicForm(context, base, feed) : panelActs(context, page, feed)}</section>`;
}

function panelActs(context: OfficeContext, page: FeedsPage, feed: Feed): Html {
  const { base } = page;
  return html`<div class="row"><a href="${base}/new?feed=${encodeURIComponent(feed.id)}">${said(context, sentences.NEW_LINK)}<span class="visually-hidden"> – ${feed.title}</span></a><a href="${base}/settings?feed=${encodeURIComponent(feed.id)}">${said(context, sentences.SETTINGS)}<span class="visually-hidden"> – ${feed.title}</span></a>${taskListForm(context, page, feed)}${publicForm(context, base, feed)}</div>`;
}

/** Offered where there is none yet, and where there can be work. */
function taskListForm(
  context: OfficeContext,
  { base, feeds }: FeedsPage,
  { id, title, scope, tasks }: Feed,
): Html | null {
  const isThere = feeds.some(({ feed }) => feed.tasks === 'todos' && scopeKey(feed.scope) === scopeKey(scope));
  if (scope.type === 'holidays' || tasks === 'todos' || isThere) return null;
  return postForm(
    context.formToken,
    `${base}/tasks`,
    html`<input type="hidden" name="feed" value="${id}"><button type="submit" class="button-quiet">${said(context, sentences.ADD_TASK_LIST)}<span class="visually-hidden"> – ${title}</span></button>`,
    { inline: true },
  );
}

const scopeKey = (scope: FeedScope) => `${scope.type} ${'id' in scope ? scope.id : ''}`;

function publicForm(context: OfficeContext, base: string, { id, title, isPublic = false }: Feed): Html {
  const text = isPublic ? sentences.MAKE_PRIVATE : sentences.MAKE_PUBLIC;
  return postForm(
    context.formToken,
    `${base}/public`,
    html`<input type="hidden" name="feed" value="${id}"><input type="hidden" name="isPublic" value="${isPublic ? 'no' : 'yes'}"><button type="submit" class="button-quiet">${said(context, text)}<span class="visually-hidden"> – ${title}</span></button>`,
    { inline: true },
  );
}

/** @param isPast of who has left nothing is given out any more */
function linkRow(context: OfficeContext, base: string, feed: Feed, link: LinkRow, isPast: boolean): Html {
  const { id, address, revokedAt } = link;
  const label = link.label || said(context, sentences.NO_LABEL);
  return html`<tr><td>${label}${
    revokedAt === null
      ? html`<br><code class="address">${address}</code>`
      : html` <span class="badge">${tell(context, sentences.REVOKED, { when: moment(context, revokedAt) })}</span>`
  }</td><td>${shownIn(context, seenThrough(feed, link.view))}</td><td>${cellLabel(context, sentences.LAST_ASKED)}${lastUse(context, link)}</td><td>${
    revokedAt === null && addressActs(context, sentences, { path: `${base}/${id}`, label, isPast })
  }</td></tr>`;
}

/** How much, and what is left out. */
function shownIn(context: OfficeContext, seen: Feed): Html {
  const off = optionNames(seen).filter((name) => seen[name] === false);
  const { tasks = 'calendar', singleDue = SINGLE_DUE } = seen;
  return html`${said(context, sentences.DETAILS[seen.detail])}${
    tasks !== 'calendar' &&
    html`<br><span class="hint">${said(context, sentences.TASKS)}: ${said(context, sentences.TASKS_SHOWN[tasks])}</span>`
  }${
    tasks === 'calendar' &&
    singleDue !== SINGLE_DUE &&
    html`<br><span class="hint">${tell(context, sentences.SINGLE_DUE_SHOWN, { count: singleDue })}</span>`
  }${
    off.length > 0 &&
    html`<br><span class="hint">${off.map((name) => `${said(context, sentences.OPTIONS[name])}: ${said(context, sentences.NO)}`).join(' · ')}</span>`
  }`;
}

function lastUse(context: OfficeContext, { uses, lastUsedAt, lastAgent }: LinkRow): Html {
  if (lastUsedAt === null) return html`<span class="muted">${said(context, common.NEVER)}</span>`;
  const known = sentences.CLIENTS[lastAgent ?? 'none'];
  const client = known === undefined ? (lastAgent ?? '') : said(context, known);
  return html`${tell(context, sentences.ASKED_BY, { when: moment(context, lastUsedAt), client })}<br><span class="hint">${tell(context, sentences.USES, { count: uses })}</span>`;
}

/** One link: its name and what it shows. `link` is null for a new one. */
export function linkPage(
  context: OfficeContext,
  given: {
    readonly base: string;
    readonly feed: Feed;
    readonly link: Pick<LinkRow, 'id' | 'label' | 'view'> | null;
    readonly problem: string | null;
  },
): Html {
  const { base, feed, link, problem } = given;
  const label = link?.label || said(context, sentences.NO_LABEL);
  return officePage(context, {
    title: link === null ? said(context, sentences.NEW_LINK) : tell(context, sentences.EDIT_LINK, { label }),
    section: 'feeds',
    problem,
    width: 'narrow',
    body: html`<p><a href="${base}">${said(context, sentences.BACK)}</a></p><p>${feed.title}</p>${postForm(
      context.formToken,
      link === null ? base : `${base}/${link.id}`,
      html`${link === null && html`<input type="hidden" name="feed" value="${feed.id}">`}${linkFields(context, feed, link)}
${submit(said(context, link === null ? sentences.NEW_LINK : common.SAVE))}`,
    )}`,
  });
}

/** What a calendar shows itself. */
export function feedSettingsPage(
  context: OfficeContext,
  given: {
    readonly base: string;
    readonly feed: Feed;
    readonly options: FeedOptions;
    readonly problem: string | null;
  },
): Html {
  const { base, feed, options, problem } = given;
  return officePage(context, {
    title: tell(context, sentences.SETTINGS_OF, { title: feed.title }),
    section: 'feeds',
    problem,
    width: 'narrow',
    body: html`<p><a href="${base}">${said(context, sentences.BACK)}</a></p><p class="muted">${said(context, sentences.SETTINGS_HINT)}</p>${postForm(
      context.formToken,
      `${base}/settings`,
      html`<input type="hidden" name="feed" value="${feed.id}">${optionFields(context, feed, options)}
${submit(said(context, common.SAVE))}`,
    )}`,
  });
}
