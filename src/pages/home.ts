import { HOME_TEXT, PUBLIC_OFFICES, SITE_NAME, STAFF_LOG_IN } from '../locale/pages.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { type PageContext, said } from './page.ts';

/**
 * What somebody sees who opens the bare address: what this is, and nothing about anybody.
 * @param offices those that show something to everybody
 */
export function homePage(context: PageContext, offices: readonly { id: string; name: string }[] = []): Html {
  const text = said(context, HOME_TEXT);
  const links = offices.map(({ id, name }) => html`<li><a href="/organizations/${id}">${name}</a></li>\n`);
  return layout(context, {
    title: SITE_NAME,
    description: text,
    body: html`<h1>${SITE_NAME}</h1>
<p>${text}</p>
${links.length > 0 && html`<h2>${said(context, PUBLIC_OFFICES)}</h2><ul>${links}</ul>`}
<p><a href="/login">${said(context, STAFF_LOG_IN)}</a></p>`,
  });
}
