import * as sentences from '../../locale/office-pages.ts';
import { SITE_NAME, SKIP_TO_CONTENT } from '../../locale/pages.ts';
import { dateAndHour } from '../../locale/pages-dates.ts';
import { fill, type Sentence, type SentenceData } from '../../locale/sentence.ts';
import type { Role } from '../../model/account.ts';
import { may, type Permission } from '../../model/permission.ts';
import { type EpochSeconds, localAt } from '../../time/zone.ts';
import { type Html, html, type Slot } from '../html.ts';
import { languageSwitch, shell } from '../layout.ts';
import { type AssetName, type PageContext, said } from '../page.ts';
import { postForm, saidAbove } from './form.ts';

/** The frame of every page behind the log-in. */

export interface OfficeContext extends PageContext {
  /** For every form on the page. */
  readonly formToken: string;
  readonly visitor: { readonly name: string; readonly role: Role };
  /** The office that the page belongs to; null for pages of the account and of the whole service. */
  readonly office: { readonly id: string; readonly name: string } | null;
}

export interface OfficePage {
  readonly title: string;
  readonly section: sentences.Section | null;
  /** What has just been done, or null. */
  readonly done?: string | null;
  /** Why it was not, or null. */
  readonly problem?: string | null;
  readonly width?: 'narrow' | 'wide';
  /** Beside `office.css`. */
  readonly styles?: readonly AssetName[];
  readonly scripts?: readonly AssetName[];
  readonly body: Slot;
}

interface Entry {
  readonly section: sentences.Section;
  readonly permission: Permission;
  /** What is needed once in a while stands behind one word, by what it is about; missing is for every day. */
  readonly group?: sentences.SectionGroup;
}

/** In the order of the navigation. */
export const ENTRIES: readonly Entry[] = [
  { section: 'home', permission: 'view-programmes' },
  { section: 'programmes', permission: 'view-programmes' },
  { section: 'roster', permission: 'view-programmes' },
  { section: 'feeds', permission: 'manage-links' },
  { section: 'history', permission: 'view-history' },
  { section: 'hours', permission: 'view-programmes', group: 'office' },
  { section: 'holidays', permission: 'view-programmes', group: 'office' },
  { section: 'phones', permission: 'manage-links', group: 'outlets' },
  { section: 'boards', permission: 'manage-links', group: 'outlets' },
  { section: 'targets', permission: 'view-targets', group: 'outlets' },
  { section: 'mail', permission: 'manage-mail', group: 'outlets' },
  { section: 'users', permission: 'manage-users', group: 'administration' },
];

export function officePage(context: OfficeContext, page: OfficePage): Html {
  const { title, section, done = null, problem = null, width = 'wide', styles = [], scripts = [], body } = page;
  return shell(
    context,
    { title, styles: ['office.css', ...styles], scripts },
    html`${masthead(context, section)}
<main id="content" class="page page-${width}">
<h1>${title}</h1>
${saidAbove('problem', problem)}${saidAbove('good', done)}${body}
</main>`,
  );
}

function masthead(context: OfficeContext, section: OfficePage['section']): Html {
  const { office, visitor, formToken } = context;
  return html`<a class="skip" href="#content">${said(context, SKIP_TO_CONTENT)}</a>
<header class="masthead"><div class="page page-wide"><a class="brand" href="/office">${SITE_NAME}</a>
${office && html`<a class="office-name" href="/office/${office.id}">${office.name}</a>`}
<div class="who"><a href="/account">${visitor.name}</a>${postForm(
    formToken,
    '/logout',
    html`<button type="submit" class="button-quiet">${said(context, sentences.LOG_OUT)}</button>`,
    { inline: true },
  )}${languageSwitch(context)}</div></div>${office && navigation(context, office.id, section)}</header>`;
}

function navigation(context: OfficeContext, officeId: string, current: OfficePage['section']): Html {
  const shown = ENTRIES.filter(({ permission }) => may(context.visitor.role, permission));
  const link = ({ section }: Entry) =>
    html`<li><a href="${sectionPath(officeId, section)}"${section === current && html` aria-current="page"`}>${said(context, sentences.SECTIONS[section])}</a></li>`;
  const daily = shown.filter(({ group }) => group === undefined);
  const groups = Map.groupBy(
    shown.filter(({ group }) => group !== undefined),
    ({ group }) => group!,
  );
  return html`<nav class="page page-wide sections" aria-label="${said(context, sentences.NAVIGATION)}"><ul>${daily.map(link)}${
    groups.size > 0 && html`<li>${moreSections(context, groups, current, link)}</li>`
  }</ul></nav>`;
}

/** Its word says where one is, as the link behind it cannot. */
function moreSections(
  context: OfficeContext,
  groups: ReadonlyMap<sentences.SectionGroup, readonly Entry[]>,
  current: OfficePage['section'],
  link: (entry: Entry) => Html,
): Html {
  const inside = [...groups.values()].flat().find(({ section }) => section === current);
  const word = said(context, sentences.MORE_SECTIONS);
  return html`<details class="more-sections"><summary${inside !== undefined && html` class="is-current"`}>${
    inside === undefined ? word : `${word}: ${said(context, sentences.SECTIONS[inside.section])}`
  }</summary><div>${[...groups].map(
    ([group, entries]) =>
      html`<p id="more-${group}">${said(context, sentences.SECTION_GROUPS[group])}</p><ul aria-labelledby="more-${group}">${entries.map(link)}</ul>`,
  )}</div></details>`;
}

const PATHS: Partial<Record<sentences.Section, string>> = { phones: 'feeds/phones' };

export function sectionPath(officeId: string, section: sentences.Section): string {
  return section === 'home' ? `/office/${officeId}` : `/office/${officeId}/${PATHS[section] ?? section}`;
}

/** A sentence with its data, in the reader's language. */
export function tell(context: Pick<PageContext, 'language'>, sentence: Sentence, data: SentenceData = {}): string {
  return fill(said(context, sentence), data);
}

/** A moment on the office's clock. */
export function moment({ language }: Pick<PageContext, 'language'>, at: EpochSeconds): string {
  const { date, time } = localAt(at);
  return dateAndHour(date, time, language);
}

/** A moment, or that there was none yet. */
export function momentOrNever(context: Pick<PageContext, 'language'>, at: EpochSeconds | null): string {
  return at === null ? said(context, sentences.NEVER) : moment(context, at);
}
