import { fullDate } from '../../locale/pages-dates.ts';
import * as form from '../../locale/pages-form.ts';
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
<div class="form-head"><div><b>${organization.name.toLocaleUpperCase('vi')}</b><span class="form-rule"></span></div><div><b>${form.STATE_NAME}</b><br><b class="form-motto">${form.STATE_MOTTO}</b></div></div>
<div class="form-title">${fill(form.FORM_TITLE, { number: weekNumber(week.start) })}</div>
<div class="form-span">${fill(form.FORM_SPAN, span)}</div>
<table><thead><tr>${form.FORM_COLUMNS.map((name) => html`<th>${name}</th>`)}</tr></thead>
<tbody>${formRows(days).map(row)}
<tr><td class="form-end" colspan="${form.FORM_COLUMNS.length}">${foot(organization, updated)}</td></tr></tbody></table>
</section>`;
}

/** Receivers on the left, the signature on the right, as in the document in Word. A row, so that it stays whole. */
function foot({ name, shortName }: Organization, updated: string): Html {
  const office = shortName ?? name;
  return html`<div class="form-sign"><div class="form-receivers"><b><i>${form.FORM_RECEIVERS_TITLE}</i></b>${form.FORM_RECEIVERS.map((receiver) => html`<br>${fill(receiver, { office })}`)}<p class="form-foot">${updated}</p></div><div><b>${form.FORM_SIGNER}</b><br><i>${form.FORM_SIGNATURE}</i><div class="form-signature"></div><b>${form.FORM_SIGNER_NAME}</b></div></div>`;
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
