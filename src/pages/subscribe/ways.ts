import * as words from '../../locale/pages-subscribe.ts';
import type { Feed } from '../../model/feed.ts';
import { type Html, html } from '../html.ts';
import { type PageContext, said } from '../page.ts';
import { addressFor, clientsFor, type FeedAddress, FROM_OUTSIDE } from './clients.ts';
import { qrCode } from './qr.ts';

/** Buttons, the address to copy, the code for phones, and how often each program asks again. */
export function waysToSubscribe(context: PageContext, feed: Feed, address: FeedAddress, userAgent: string): Html {
  const { best, others } = clientsFor(userAgent);
  const say = (sentence: Parameters<typeof said>[1]) => said(context, sentence);
  const row = (name: words.ClientName) => clientRow(context, name, feed, address);
  return html`<section class="ways screen-only"><h2>${say(words.SUBSCRIBE)}</h2>
<div class="row">${best.map((name, i) => button(context, name, feed, address, i === 0))}</div>
${addressField(context, feed, address)}
${!address.isPublic && html`<p class="notice notice-warning">${say(words.NOT_PUBLIC)}</p>`}
<details class="more"><summary>${say(words.OTHER_WAYS)} · ${say(words.HOW_OFTEN)}</summary>
<div class="table"><table><thead><tr><th scope="col">${say(words.APPLICATION)}</th><th scope="col">${say(words.WAY)}</th><th scope="col">${say(words.HOW_OFTEN)}</th></tr></thead>
<tbody>${best.map(row)}${others.map(row)}</tbody></table></div>
<p class="hint">${say(words.REFRESH_NOTE)}</p></details>
${davAccount(context, address)}
<details class="more"><summary>${say(words.TO_PHONE)}</summary><p>${say(words.QR_TEXT)}</p>${qrCode(address.page, say(words.QR_TEXT))}</details>
</section>`;
}

/** The address to copy, and whose it is. */
export function addressField(context: PageContext, { isPublic }: Feed, { feed, isLoopback }: FeedAddress): Html {
  const say = (sentence: Parameters<typeof said>[1]) => said(context, sentence);
  return html`<div class="field"><label for="address">${say(words.ADDRESS)}</label>
<div class="copy"><input id="address" readonly value="${feed}" aria-describedby="address-hint"><button type="button" data-copy="address" data-done="${say(words.COPIED)}" hidden>${say(words.COPY)}</button></div>
<span class="hint" id="address-hint">${say(words.ADDRESS_HINT)}</span></div>
${isPublic !== true && html`<p class="hint">${say(words.SECRET)}</p>`}
${isLoopback && html`<p class="notice notice-warning">${say(words.LOOPBACK)}</p>`}`;
}

export function davAccount(context: PageContext, { page }: FeedAddress): Html {
  const server = new URL('/', page).href;
  const say = (sentence: Parameters<typeof said>[1]) => said(context, sentence);
  return html`<details class="more" id="caldav"><summary>${say(words.CALDAV)}</summary><p>${say(words.CALDAV_WHY)}</p>
<p>${say(words.CALDAV_SERVER)}: <code>${server}dav/</code></p>
<ul>${words.CALDAV_STEPS.map((step) => html`<li>${say(step)}</li>`)}</ul>
<p><a class="button" href="/caldav.mobileconfig">${say(words.CALDAV_PROFILE)}</a></p></details>`;
}

function button(
  context: PageContext,
  name: words.ClientName,
  feed: Feed,
  address: FeedAddress,
  isMain: boolean,
): Html | null {
  const href = addressFor(name, address, feed.title);
  if (href === null || (FROM_OUTSIDE.includes(name) && !address.isPublic)) return null;
  const text = said(context, words.CLIENTS[name].button);
  return html`<a class="button${isMain ? ' button-main' : ''}" href="${href}" data-client="${name}">${text}</a> `;
}

function clientRow(context: PageContext, name: words.ClientName, feed: Feed, address: FeedAddress): Html {
  const client = words.CLIENTS[name];
  return html`<tr><th scope="row">${said(context, client.name)}</th><td>${said(context, client.how)} ${button(context, name, feed, address, false)}</td><td data-label="${said(context, words.HOW_OFTEN)}">${said(context, client.refresh)}</td></tr>
`;
}
