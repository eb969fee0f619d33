import * as common from '../../locale/office-pages.ts';
import { fullDate } from '../../locale/pages-dates.ts';
import * as sentences from '../../locale/roster-pages.ts';
import type { Sentence } from '../../locale/sentence.ts';
import * as taking from '../../locale/taking-pages.ts';
import type { Group, Organization, Person, Unit, Validity } from '../../model/organization.ts';
import { may } from '../../model/permission.ts';
import type { LocalDate } from '../../time/local.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { type OfficeContext, officePage, tell } from './layout.ts';

/** The roster as a whole: everybody sees it, who may changes it from here. */

export interface RosterPage {
  readonly base: string;
  readonly organization: Organization;
  readonly isByFile: boolean;
  readonly today: LocalDate;
  readonly done: string | null;
}

export function rosterPage(context: OfficeContext, page: RosterPage): Html {
  const { base, organization, isByFile, done } = page;
  const mayEdit = may(context.visitor.role, 'edit-roster');
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section: 'roster',
    done,
    body: html`<p class="muted">${said(context, sentences.EXPLANATION)}</p>
${isByFile && mayEdit && html`<p class="notice">${said(context, sentences.BY_FILE)}</p>`}
<div class="actions spaced"><a class="button" href="${base}.yaml">${said(context, taking.EXPORT)}</a>${mayEdit && html`<a class="button" href="${base}/import">${said(context, taking.IMPORT)}</a>`}</div>
${officePart(context, base, organization, mayEdit)}
${listPart(
  context,
  page,
  'persons',
  personHeads(context),
  organization.persons.map((one) => personRow(context, page, one)),
)}
${listPart(
  context,
  page,
  'units',
  unitHeads(context),
  organization.units.map((one) => unitRow(context, page, one)),
)}
${listPart(
  context,
  page,
  'groups',
  groupHeads(context),
  organization.groups.map((one) => groupRow(context, page, one)),
)}`,
  });
}

function officePart(context: OfficeContext, base: string, organization: Organization, mayEdit: boolean): Html {
  const { name, shortName, province, issuers } = organization;
  const rows: readonly (readonly [Sentence, string | null])[] = [
    [sentences.NAME, name],
    [sentences.SHORT_NAME, shortName],
    [sentences.PROVINCE, province],
    [sentences.ISSUERS, issuers.join('; ') || null],
  ];
  return html`<section class="panel"><h2>${said(context, sentences.OFFICE)}</h2><dl class="facts">${rows.map(
    ([label, text]) => text !== null && html`<dt>${said(context, label)}</dt><dd>${text}</dd>`,
  )}</dl>${mayEdit && html`<p><a href="${base}/office">${said(context, sentences.EDIT)}<span class="visually-hidden"> – ${said(context, sentences.OFFICE)}</span></a></p>`}</section>`;
}

type List = keyof typeof sentences.LISTS;

function listPart(context: OfficeContext, { base }: RosterPage, list: List, heads: Slot, rows: readonly Html[]): Html {
  const title = said(context, sentences.LISTS[list]);
  const mayEdit = may(context.visitor.role, 'edit-roster');
  return html`<h2 id="${list}">${title}</h2>
${
  rows.length === 0
    ? html`<p>${said(context, sentences.EMPTY)}</p>`
    : html`<div class="table" tabindex="0" role="region" aria-label="${title}"><table class="stacked"><thead><tr>${heads}${mayEdit && html`<th><span class="visually-hidden">${said(context, common.ACTIONS)}</span></th>`}</tr></thead><tbody>${rows}</tbody></table></div>`
}
${mayEdit && html`<p><a class="button" href="${base}/${list}/new">${said(context, sentences.ADD[list])}</a></p>`}`;
}

const headsOf = (context: OfficeContext, heads: readonly Sentence[]) =>
  heads.map((head) => html`<th>${said(context, head)}</th>`);
const personHeads = (context: OfficeContext) =>
  headsOf(context, [sentences.FULL_NAME, sentences.ALIASES, sentences.TIME, sentences.SECRETARIES]);
const unitHeads = (context: OfficeContext) =>
  headsOf(context, [sentences.NAME, sentences.ALIASES, sentences.IN_CHARGE, sentences.TIME]);
const groupHeads = (context: OfficeContext) =>
  headsOf(context, [sentences.NAME, sentences.ALIASES, sentences.MEANING, sentences.MEMBERS]);

function row(
  context: OfficeContext,
  { base }: RosterPage,
  list: List,
  one: Person | Unit | Group,
  cells: readonly Slot[],
) {
  return html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}${
    may(context.visitor.role, 'edit-roster') &&
    html`<td><a class="button" href="${base}/${list}/${one.id}">${said(context, sentences.EDIT)}<span class="visually-hidden"> – ${one.name}</span></a></td>`
  }</tr>`;
}

function personRow(context: OfficeContext, page: RosterPage, person: Person): Html {
  const { name, title, aliases, external, secretaries = [], earlier } = person;
  return row(context, page, 'persons', person, [
    html`<strong>${name}</strong>${external && html` <span class="badge">${said(context, sentences.EXTERNAL_BADGE)}</span>`}${title !== null && html`<br>${title}`}${earlierPart(context, earlier, ({ title: was }) => was ?? '–')}`,
    aliases.join('; '),
    validity(context, page, person),
    secretaries.length > 0 && html`<span class="address">${secretaries.join(', ')}</span>`,
  ]);
}

function unitRow(context: OfficeContext, page: RosterPage, unit: Unit): Html {
  const { name, aliases, parent, inCharge, earlier } = unit;
  const { persons, units } = page.organization;
  const above = units.find(({ id }) => id === parent);
  return row(context, page, 'units', unit, [
    html`<strong>${name}</strong>${above !== undefined && html`<br><span class="hint">${above.name}</span>`}`,
    aliases.join('; '),
    html`${nameOf(persons, inCharge)}${earlierPart(context, earlier, (was) => nameOf(persons, was.inCharge) || '–')}`,
    validity(context, page, unit),
  ]);
}

function groupRow(context: OfficeContext, page: RosterPage, group: Group): Html {
  const { name, aliases, meaning, members, earlier } = group;
  const { persons } = page.organization;
  const named = (ids: readonly string[]) => ids.map((id) => nameOf(persons, id)).join(', ');
  return row(context, page, 'groups', group, [
    html`<strong>${name}</strong> ${validity(context, page, group)}`,
    aliases.join('; '),
    said(context, sentences.MEANINGS[meaning]),
    html`${named(members)}${earlierPart(context, earlier, (was) => named(was.members) || '–')}`,
  ]);
}

function nameOf(persons: readonly Person[], id: string | null): string {
  return persons.find((one) => one.id === id)?.name ?? '';
}

function earlierPart<Was extends { readonly until: LocalDate }>(
  context: OfficeContext,
  earlier: readonly Was[] | undefined,
  told: (was: Was) => string,
): Slot {
  return (earlier ?? []).map(
    (was) =>
      html`<br><span class="hint">${told(was)} – ${tell(context, sentences.UNTIL_DAY, { date: fullDate(was.until, context.language) })}</span>`,
  );
}

function validity(context: OfficeContext, { today }: RosterPage, { from, to }: Validity): Html {
  const { language } = context;
  const days = [
    from === null ? '' : tell(context, sentences.SINCE_DAY, { date: fullDate(from, language) }),
    to === null ? '' : tell(context, sentences.UNTIL_DAY, { date: fullDate(to, language) }),
  ].filter((text) => text !== '');
  const isPast = to !== null && to < today;
  const isComing = from !== null && from > today;
  return html`${days.join(' ')}${isPast && html` <span class="badge">${said(context, sentences.PAST)}</span>`}${isComing && html` <span class="badge">${said(context, sentences.COMING)}</span>`}`;
}
