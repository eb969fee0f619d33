import { fullDate } from '../../locale/pages-dates.ts';
import { FORM_COLUMNS, FORM_SPAN, FORM_TITLE, STATE_MOTTO, STATE_NAME } from '../../locale/pages-form.ts';
import { fill } from '../../locale/sentence.ts';
import type { Organization } from '../../model/organization.ts';
import type { DateRange } from '../../time/local.ts';
import { weekNumber } from '../../time/week.ts';
import { type Html, html } from '../html.ts';
import type { ProgrammeDay } from '../programme/days.ts';
import { type FormCell, type FormRow, formRows } from '../programme/form-rows.ts';

/** What the printer gets instead of the page: the week as the office issues it. */
export function weeklyForm(
  organization: Organization,
  week: DateRange,
  days: readonly ProgrammeDay[],
  updated: string,
): Html {
  const span = { from: fullDate(week.start, 'vi'), to: fullDate(week.end, 'vi') };
  return html`<section class="form" lang="vi">
<div class="form-head"><div><b>${organization.name.toLocaleUpperCase('vi')}</b></div><div><b>${STATE_NAME}</b><br><b>${STATE_MOTTO}</b></div></div>
<div class="form-title">${fill(FORM_TITLE, { number: weekNumber(week.start) })}</div>
<div class="form-span">${fill(FORM_SPAN, span)}</div>
<table><thead><tr>${FORM_COLUMNS.map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${formRows(days).map(row)}</tbody></table>
<p class="form-foot">${updated}</p>
</section>`;
}

function row({ day, session, hour, title, chair, participants, place, preparedBy }: FormRow): Html {
  const cells = [hour, title, chair, participants, place, preparedBy];
  return html`<tr>${spanning(day, 'form-day')}${spanning(session, 'form-session')}${cells.map((text) => html`<td>${text}</td>`)}</tr>
`;
}

function spanning(cell: FormCell | null, look: string): Html | null {
  if (cell === null) return null;
  const lines = cell.lines.map((line, i) => (i === 0 ? html`<b>${line}</b>` : html`<br>${line}`));
  return html`<td class="${look}" rowspan="${cell.rows}">${lines}</td>`;
}
