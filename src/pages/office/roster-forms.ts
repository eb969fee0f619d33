import * as common from '../../locale/office-pages.ts';
import { fullDate } from '../../locale/pages-dates.ts';
import * as sentences from '../../locale/roster-pages.ts';
import * as taking from '../../locale/taking-pages.ts';
import type { HistoryChange } from '../../model/history.ts';
import type { Group, Organization, Person, Unit } from '../../model/organization.ts';
import type { LocalDate } from '../../time/local.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { type Choice, choiceField, linesField, postForm, submit, textField, tickField } from './form.ts';
import type { Names } from './history-text.ts';
import { type OfficeContext, officePage, tell } from './layout.ts';
import { changeList } from './taking.ts';

/** One person, unit or group of the roster, and the office itself. */

export type RosterList = keyof typeof sentences.LISTS;

/** Where the store has become another one meanwhile: what saving would change now. */
export interface Meanwhile {
  readonly changes: readonly HistoryChange[];
  readonly names: Names;
}

interface FormPage {
  readonly base: string;
  readonly organization: Organization;
  readonly mark: string;
  readonly problem: string | null;
  readonly meanwhile: Meanwhile | null;
}

export interface MemberPage extends FormPage {
  readonly list: RosterList;
  /** As typed or as it stands; null for a new one. */
  readonly member: Person | Unit | Group | null;
  readonly isNew: boolean;
  /** Id of the one before it; null for the first. */
  readonly after: string | null;
}

export function memberPage(context: OfficeContext, page: MemberPage): Html {
  const { base, list, member, isNew, mark, problem } = page;
  const action = `${base}/${list}/${isNew ? 'new' : (member?.id ?? '')}`;
  return officePage(context, {
    title: isNew || member === null ? said(context, sentences.ADD[list]) : member.name,
    section: 'roster',
    problem,
    width: 'narrow',
    body: html`<p><a href="${base}#${list}">${said(context, sentences.BACK)}</a></p>${meanwhilePart(context, page.meanwhile)}${postForm(
      context.formToken,
      action,
      html`<input type="hidden" name="mark" value="${mark}">
${textField({ name: 'name', label: said(context, list === 'persons' ? sentences.FULL_NAME : sentences.NAME), value: member?.name ?? '' })}
${ownFields(context, page)}
${linesField({ name: 'aliases', label: said(context, sentences.ALIASES), hint: said(context, sentences.ALIASES_HINT), value: member?.aliases.join('\n') ?? '' })}
${list === 'persons' && linesField({ name: 'secretaries', label: said(context, sentences.SECRETARIES), hint: said(context, sentences.SECRETARIES_HINT), value: (member as Person | null)?.secretaries?.join('\n') ?? '' })}
${placeField(context, page)}
${dayField(context, 'from', sentences.FROM, member?.from ?? null)}${dayField(context, 'to', sentences.TO, member?.to ?? null)}
${submit(said(context, common.SAVE))}`,
    )}
${
  !isNew &&
  html`<section class="panel"><p>${said(context, sentences.REMOVE_TEXT)}</p>${postForm(
    context.formToken,
    `${action}/remove`,
    html`<input type="hidden" name="mark" value="${mark}">${submit(said(context, sentences.REMOVE), 'danger')}`,
  )}</section>`
}`,
  });
}

function meanwhilePart(context: OfficeContext, meanwhile: Meanwhile | null): Slot {
  return (
    meanwhile !== null &&
    html`<section class="panel"><p>${said(context, taking.STALE_NOW)}</p>${changeList(context, meanwhile.changes, meanwhile.names)}</section>`
  );
}

function dayField(context: OfficeContext, name: string, label: (typeof sentences)['FROM'], value: LocalDate | null) {
  return textField({
    ...{ name, label: said(context, label), type: 'date', isRequired: false, value: value ?? '' },
    hint: said(context, sentences.OPEN_HINT),
  });
}

function ownFields(context: OfficeContext, { list, member, organization }: MemberPage): Html {
  if (list === 'persons') return personFields(context, member as Person | null);
  if (list === 'units') return unitFields(context, member as Unit | null, organization);
  return groupFields(context, member as Group | null, organization);
}

function personFields(context: OfficeContext, person: Person | null): Html {
  return html`${textField({ name: 'title', label: said(context, sentences.POSITION), hint: said(context, sentences.POSITION_HINT), value: person?.title ?? '', isRequired: false })}
${sinceField(context, 'persons', person, (was: { title: string | null }) => was.title ?? '–')}
${tickField('external', said(context, sentences.EXTERNAL), person?.external ?? false)}`;
}

function unitFields(context: OfficeContext, unit: Unit | null, { units, persons }: Organization): Html {
  const nobody = { value: '', label: said(context, sentences.NOBODY) };
  const choices = (list: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] => [
    nobody,
    ...list.filter(({ id }) => id !== unit?.id).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const nameOf = (id: string | null) => persons.find((one) => one.id === id)?.name ?? '–';
  return html`${choiceField('parent', said(context, sentences.PARENT), choices(units), unit?.parent ?? '')}
${choiceField('inCharge', said(context, sentences.IN_CHARGE), choices(persons), unit?.inCharge ?? '')}
${sinceField(context, 'units', unit, (was: { inCharge: string | null }) => nameOf(was.inCharge))}`;
}

function groupFields(context: OfficeContext, group: Group | null, { persons }: Organization): Html {
  const meanings = Object.entries(sentences.MEANINGS).map(([value, text]) => ({ value, label: said(context, text) }));
  const nameOf = (id: string) => persons.find((one) => one.id === id)?.name ?? id;
  return html`${choiceField('meaning', said(context, sentences.MEANING), meanings, group?.meaning ?? 'members')}
<fieldset><legend>${said(context, sentences.MEMBERS)}</legend>${persons.map(({ id, name }) => tickField('members', name, group?.members.includes(id) ?? false, id))}</fieldset>
${sinceField(context, 'groups', group, (was: { members: readonly string[] }) => was.members.map(nameOf).join(', '))}`;
}

/** From which day what stands above holds, and what was before, to be taken away where it was wrong. */
function sinceField<Was extends object>(
  context: OfficeContext,
  list: RosterList,
  member: { readonly earlier?: readonly (Was & { readonly until: LocalDate })[] | undefined } | null,
  told: (was: Was) => string,
): Html {
  const earlier = member?.earlier ?? [];
  return html`${
    member !== null &&
    textField({
      ...{ name: 'since', label: said(context, sentences.SINCE), type: 'date', isRequired: false },
      hint: said(context, sentences.SINCE_HINTS[list]),
    })
  }${
    earlier.length > 0 &&
    html`<fieldset><legend>${said(context, sentences.EARLIER)}</legend>${earlier.map((was) => {
      const until = tell(context, sentences.UNTIL_DAY, { date: fullDate(was.until, context.language) });
      return tickField('forget', tell(context, sentences.FORGET, { text: `${told(was)} ${until}` }), false, was.until);
    })}</fieldset>`
  }`;
}

function placeField(context: OfficeContext, { list, organization, member, after }: MemberPage): Html {
  const others = organization[list].filter(({ id }) => id !== member?.id);
  const choices = [
    { value: '', label: said(context, sentences.FIRST) },
    ...others.map(({ id, name }) => ({ value: id, label: tell(context, sentences.AFTER, { name }) })),
  ];
  return choiceField('after', said(context, sentences.PLACE), choices, after ?? '');
}

export function officeFactsPage(context: OfficeContext, page: FormPage): Html {
  const { base, organization, mark, problem, meanwhile } = page;
  const { name, shortName, province, issuers, showTentativeGroups, showHolidays } = organization;
  return officePage(context, {
    title: said(context, sentences.OFFICE),
    section: 'roster',
    problem,
    width: 'narrow',
    body: html`<p><a href="${base}">${said(context, sentences.BACK)}</a></p>${meanwhilePart(context, meanwhile)}${postForm(
      context.formToken,
      `${base}/office`,
      html`<input type="hidden" name="mark" value="${mark}">
${textField({ name: 'name', label: said(context, sentences.NAME), value: name })}
${textField({ name: 'shortName', label: said(context, sentences.SHORT_NAME), value: shortName ?? '', isRequired: false })}
${textField({ name: 'province', label: said(context, sentences.PROVINCE), hint: said(context, sentences.PROVINCE_HINT), value: province ?? '', isRequired: false })}
${linesField({ name: 'issuers', label: said(context, sentences.ISSUERS), hint: said(context, sentences.ISSUERS_HINT), value: issuers.join('\n') })}
${tickField('showTentativeGroups', said(context, sentences.SHOW_TENTATIVE), showTentativeGroups)}
${tickField('showHolidays', said(context, sentences.SHOW_HOLIDAYS), showHolidays)}
${submit(said(context, common.SAVE))}`,
    )}`,
  });
}
