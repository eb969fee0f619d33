import { SITE_NAME, SKIP_TO_CONTENT, SWITCH_LANGUAGE } from '../locale/pages.ts';
import { type Html, html, type Slot } from './html.ts';
import { type AssetName, type PageContext, said } from './page.ts';

export interface Layout {
  /** As in the browser's tab; the product's name is added. */
  readonly title: string;
  readonly description?: string;
  /** Beside `lich.css`, which every page has. */
  readonly styles?: readonly AssetName[];
  readonly scripts?: readonly AssetName[];
  /** Between the product's name and the language switch: navigation, who is logged in. */
  readonly chrome?: Slot;
  /** Beside `page`; says how wide the page is. */
  readonly width?: 'narrow' | 'wide';
  /** What stands in `<main>`. */
  readonly body: Slot;
}

/** The whole page: head, header, main. */
export function layout(context: PageContext, page: Layout): Html {
  const { chrome, body, width = 'narrow' } = page;
  return shell(
    context,
    page,
    html`<a class="skip" href="#content">${said(context, SKIP_TO_CONTENT)}</a>
<header class="masthead"><div class="page page-${width}"><a class="brand" href="/">${SITE_NAME}</a>${chrome}${languageSwitch(context)}</div></header>
<main id="content" class="page page-${width}">
${body}
</main>`,
  );
}

/** A page without header, for what fills the screen by itself. */
export function shell(context: PageContext, page: Omit<Layout, 'body' | 'chrome'>, body: Slot): Html {
  const { title, description, styles = [], scripts = [] } = page;
  return html`<!doctype html>
<html lang="${context.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${context.asset('icon.svg')}">
${description === undefined ? null : html`<meta name="description" content="${description}">\n`}<title>${title === SITE_NAME ? title : `${title} – ${SITE_NAME}`}</title>
${['lich.css' as const, ...styles].map((name) => html`<link rel="stylesheet" href="${context.asset(name)}">\n`)}${
  scripts.includes('htmx.js') && html`<meta name="htmx-config" content="${HTMX}">\n`
}${scripts.map((name) => html`<script src="${context.asset(name)}" defer></script>\n`)}</head>
<body>
${body}
</body>
</html>
`;
}

/** `hx-` alone is looked at; `hx-on` and `js:` are made into code by htmx, which the pages' policy forbids. */
const HTMX = JSON.stringify({ prefix: 'hx-' });

/** Stays on the page: the address is that of the page with another language asked for. */
export function languageSwitch({ language }: PageContext): Html {
  const other = language === 'vi' ? 'en' : 'vi';
  return html`<a class="language" href="?lang=${other}" hreflang="${other}" lang="${other}">${SWITCH_LANGUAGE[other]}</a>`;
}
