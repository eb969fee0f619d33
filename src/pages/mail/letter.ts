import { type Html, html, type Slot } from '../html.ts';

/** A letter as blocks, written twice: as plain text, and as HTML that every mail program shows alike. */

export type Block =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly ListItem[] }
  | { readonly type: 'link'; readonly address: string }
  | { readonly type: 'foot'; readonly text: string };

export interface ListItem {
  readonly text: string;
  readonly notes: readonly string[];
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function letter(subject: string, blocks: readonly Block[]): Letter {
  const title = oneLine(subject);
  const page = html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head>
<body>${blocks.map(markupOf)}
</body></html>
`;
  return { subject: title, text: `${blocks.map(textOf).join('\n\n')}\n`, html: page.markup };
}

/** Titles come out of documents: no line of a header may begin within one. RFC 5322 §2.2. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return block.text.toUpperCase();
    case 'list':
      return block.items
        .map(({ text, notes }) => [`- ${oneLine(text)}`, ...notes.map((note) => `  ${oneLine(note)}`)].join('\n'))
        .join('\n');
    case 'link':
      return block.address;
    case 'foot':
      // RFC 3676 §4.3: what stands below is no part of the message.
      return `-- \n${block.text}`;
    case 'text':
      return block.text;
  }
}

function markupOf(block: Block): Html {
  switch (block.type) {
    case 'heading':
      return html`
<h3>${block.text}</h3>`;
    case 'list':
      return html`
<ul>${block.items.map(itemMarkup)}</ul>`;
    case 'link':
      return html`
<p><a href="${block.address}">${block.address}</a></p>`;
    case 'foot':
      return html`
<hr><p><small>${block.text}</small></p>`;
    case 'text':
      return html`
<p>${block.text}</p>`;
  }
}

function itemMarkup({ text, notes }: ListItem): Slot {
  return html`
<li>${oneLine(text)}${notes.map((note) => html`<br><small>${oneLine(note)}</small>`)}</li>`;
}
