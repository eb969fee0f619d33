import { KEY_HINTS, KEYS, KEYS_ON } from '../../locale/review-pages.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import type { OfficeContext } from './layout.ts';

/** The keys that `review.js` knows, and how to be left alone by them (WCAG 2.2, 2.1.4). Shown where there is a script. */
export function keysPanel(context: OfficeContext): Html {
  return html`<details class="keys" id="keys" hidden><summary>${said(context, KEYS)}</summary><dl class="facts">${KEY_HINTS.map(
    ([keys, hint]) => html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${said(context, hint)}</dd>`,
  )}</dl>
<p><label class="choose"><input type="checkbox" id="keys-on" checked> ${said(context, KEYS_ON)}</label></p></details>`;
}
