import { HOME_TEXT, SITE_NAME } from '../locale/pages.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { type PageContext, said } from './page.ts';

/** What somebody sees who opens the bare address: what this is, and nothing about anybody. */
export function homePage(context: PageContext): Html {
  const text = said(context, HOME_TEXT);
  return layout(context, {
    title: SITE_NAME,
    description: text,
    body: html`<h1>${SITE_NAME}</h1>
<p>${text}</p>`,
  });
}
