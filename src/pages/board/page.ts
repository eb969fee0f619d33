import { LOST_SINCE, STALE_DAY } from '../../locale/pages-board.ts';
import { fullDate, weekdayDate } from '../../locale/pages-dates.ts';
import { LUNAR } from '../../locale/pages-programme.ts';
import { fill, type Language } from '../../locale/sentence.ts';
import { type Html, html } from '../html.ts';
import { shell } from '../layout.ts';
import type { PageContext } from '../page.ts';
import { lunarWords, updatedWords } from '../programme/words.ts';
import { dayBadge } from '../subscribe/agenda.ts';
import { sheetsOf, titleOf } from './sheets.ts';
import type { BoardValues } from './values.ts';

/** Where the page finds its news, and what it is. */
export interface BoardNews {
  /** Changes with everything that is drawn. */
  readonly version: string;
  /** Changes with style sheets and scripts. */
  readonly release: string;
  /** Path of the stream of news. */
  readonly events: string;
}

export function boardPage(context: PageContext, values: BoardValues, content: Html, news: BoardNews): Html {
  const { board, date } = values;
  const dark = board.dark !== null && html` data-dark-from="${board.dark.from}" data-dark-to="${board.dark.to}"`;
  return shell(
    context,
    {
      title: `${titleOf(values, context.language)} – ${values.title}`,
      styles: ['board.css'],
      scripts: ['board-clock.js', 'board-pages.js', 'board-news.js'],
    },
    html`<div id="board" class="board view-${values.view}" data-version="${news.version}" data-release="${news.release}" data-events="${news.events}" data-day="${date}"${dark}>
${content}
<span id="board-end" hidden></span></div>`,
  );
}

/** What is swapped for something newer: all that a person sees. */
export function boardContent(values: BoardValues, language: Language): Html {
  const { title, date, days, issue } = values;
  const lunar = lunarWords(date, language);
  const today = days.find((day) => day.date === date);
  return html`<header class="board-head"><h1>${titleOf(values, language)}<span class="office">${title}</span></h1>
<p class="board-day">${weekdayDate(date, language)} ${lunar !== null && html`<span class="lunar">${fill(LUNAR[language], { date: lunar })}</span>`} ${today !== undefined && dayBadge(today, language)}${
    today !== undefined && today.notes.length > 0 && html`<span class="notes">${today.notes.join(' · ')}</span>`
  }</p>
<p class="clock" aria-hidden="true"></p></header>
<p class="stale" role="status" hidden>${fill(STALE_DAY[language], { date: fullDate(date, language) })}</p>
<main class="flow">${sheetsOf(values, language)}</main>
<footer class="board-foot"><span class="updated">${updatedWords(issue, date, language)}</span><span class="lost" role="status" hidden>${LOST_SINCE[language]} <time class="lost-since"></time></span><span class="turn" aria-live="off"></span></footer>`;
}
