import { PUBLIC_CALENDARS, PUBLIC_HINT } from '../locale/pages-subscribe.ts';
import type { Organization } from '../model/organization.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { type PageContext, said } from './page.ts';

/** The organisation's page: the calendars that it shows to everybody. */
export function publicFeedsPage(
  context: PageContext,
  { organization, feeds }: { organization: Organization; feeds: readonly { title: string; path: string }[] },
): Html {
  return layout(context, {
    title: organization.name,
    body: html`<h1>${organization.name}</h1>
<h2>${said(context, PUBLIC_CALENDARS)}</h2>
<p>${said(context, PUBLIC_HINT)}</p>
<ul>${feeds.map(({ title, path }) => html`<li><a href="${path}">${title}</a></li>\n`)}</ul>`,
  });
}
