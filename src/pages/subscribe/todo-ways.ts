import * as words from '../../locale/pages-subscribe.ts';
import type { Feed } from '../../model/feed.ts';
import { type Html, html } from '../html.ts';
import { type PageContext, said } from '../page.ts';
import type { FeedAddress } from './clients.ts';
import { addressField, davAccount } from './ways.ts';

/**
 * A list of things to do (VTODO) is not what most calendar programs take: no button leads into one that would show an
 * empty calendar, and the page says which programs it is for.
 */
export function waysToTodos(context: PageContext, feed: Feed, address: FeedAddress): Html {
  const say = (sentence: Parameters<typeof said>[1]) => said(context, sentence);
  return html`<section class="ways screen-only"><h2>${say(words.TODO_SUBSCRIBE)}</h2>
<p class="notice notice-warning">${say(words.TODO_NOT_FOR)}</p>
<div class="table"><table><thead><tr><th scope="col">${say(words.APPLICATION)}</th><th scope="col">${say(words.WAY)}</th></tr></thead>
<tbody>${words.TODO_CLIENTS.map(({ name, how }) => html`<tr><th scope="row">${say(name)}</th><td>${say(how)}</td></tr>`)}</tbody></table></div>
${addressField(context, feed, address)}
${davAccount(context, address)}
</section>`;
}
