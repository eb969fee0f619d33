import * as sentences from '../../locale/office-pages.ts';
import { may } from '../../model/permission.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { ENTRIES, type OfficeContext, officePage, sectionPath, tell } from './layout.ts';

/** The first page after log-in: what can be done here. */
export function officeHomePage(context: OfficeContext): Html {
  const { office, visitor } = context;
  const entries = ENTRIES.filter(({ permission }) => may(visitor.role, permission));
  return officePage(context, {
    title: tell(context, sentences.GREETING, { name: visitor.name }),
    section: 'home',
    body: html`<ul class="cards">${entries.map(
      ({ section }) =>
        section !== 'home' &&
        html`<li><a href="${sectionPath(office?.id ?? '', section)}">${said(context, sentences.SECTIONS[section])}</a><p>${said(context, sentences.SECTION_PURPOSES[section])}</p></li>`,
    )}</ul>`,
  });
}

/** For administrators of the whole service: which office to work in. */
export function officesPage(
  context: OfficeContext,
  offices: readonly { readonly id: string; readonly name: string; readonly example: boolean }[],
): Html {
  return officePage(context, {
    title: said(context, sentences.ALL_OFFICES),
    section: null,
    body: html`<p>${said(context, offices.length === 0 ? sentences.NO_OFFICE : sentences.CHOOSE_OFFICE)}</p>
<ul class="cards">${offices.map(
      ({ id, name, example }) =>
        html`<li><a href="/office/${id}">${name}</a>${example && html` <span class="badge">${said(context, sentences.EXAMPLE_OFFICE)}</span>`}</li>`,
    )}</ul>
<p><a href="/users">${said(context, sentences.ALL_ACCOUNTS)}</a> · <a href="/history">${said(context, sentences.WHOLE_HISTORY)}</a></p>`,
  });
}
