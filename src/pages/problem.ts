import { BACK_HOME, PROBLEM_STATUS } from '../locale/pages.ts';
import { fill } from '../locale/sentence.ts';
import { type Html, html } from './html.ts';
import { layout } from './layout.ts';
import { type PageContext, said } from './page.ts';

/** Why a request could not be met, as a page: what the problem details of the same answer would say. */
export function problemPage(context: PageContext, problem: { status: number; title: string; detail: string }): Html {
  const { status, title, detail } = problem;
  return layout(context, {
    title,
    body: html`<h1>${title}</h1>
<p class="notice notice-problem">${detail}</p>
<p class="muted">${fill(said(context, PROBLEM_STATUS), { status })}</p>
<p><a href="/">${said(context, BACK_HOME)}</a></p>`,
  });
}
