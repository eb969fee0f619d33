import * as common from '../../locale/office-pages.ts';
import * as sentences from '../../locale/roster-pages.ts';
import type { Group, Person, Unit } from '../../model/organization.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { type Choice, choiceField, linesField, postForm, submit, textField, tickField } from './form.ts';
import { type OfficeContext, officePage, tell } from './layout.ts';
import { meanwhilePart, type RosterForm } from './meanwhile.ts';
import { type MemberTyped, sinceField } from './since-field.ts';

/** One person, unit or group of the roster. */

export type RosterList = keyof typeof sentences.LISTS;

export interface MemberPage extends RosterForm {
  readonly list: RosterList;
  /** As typed or as it stands; null for a new one. */
  readonly member: Person | Unit | Group | null;
  readonly isNew: boolean;
  /** Id of the one before it; null for the first. */
  readonly after: string | null;
  /** Null where nothing was typed yet. */
  readonly typed: MemberTyped | null;
}

export function memberPage(context: OfficeContext, page: MemberPage): Html {
  const { base, organization, list, member, isNew, mark, problem, typed } = page;
  const action = `${base}/${list}/${isNew ? 'new' : (member?.id ?? '')}`;
  return officePage(context, {
    title: organization[list].find(({ id }) => !isNew && id === member?.id)?.name ?? said(context, sentences.ADD[list]),
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
${dayField(context, 'from', sentences.FROM, typed?.from ?? member?.from ?? '')}${dayField(context, 'to', sentences.TO, typed?.to ?? member?.to ?? '')}
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

function dayField(context: OfficeContext, name: string, label: (typeof sentences)['FROM'], value: string) {
  return textField({
    ...{ name, label: said(context, label), type: 'date', isRequired: false, value },
    hint: said(context, sentences.OPEN_HINT),
  });
}

function ownFields(context: OfficeContext, page: MemberPage): Html {
  if (page.list === 'persons') return personFields(context, page);
  return page.list === 'units' ? unitFields(context, page) : groupFields(context, page);
}

function personFields(context: OfficeContext, page: MemberPage): Html {
  const person = page.member as Person | null;
  return html`${textField({ name: 'title', label: said(context, sentences.POSITION), hint: said(context, sentences.POSITION_HINT), value: person?.title ?? '', isRequired: false })}
${sinceField(context, page, person?.earlier, (was) => was.title ?? '–')}
${tickField('external', said(context, sentences.EXTERNAL), person?.external ?? false)}`;
}

function unitFields(context: OfficeContext, page: MemberPage): Html {
  const { units, persons } = page.organization;
  const unit = page.member as Unit | null;
  const nobody = { value: '', label: said(context, sentences.NOBODY) };
  const choices = (list: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] => [
    nobody,
    ...list.filter(({ id }) => id !== unit?.id).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const nameOf = (id: string | null) => persons.find((one) => one.id === id)?.name ?? '–';
  return html`${choiceField('parent', said(context, sentences.PARENT), choices(units), unit?.parent ?? '')}
${choiceField('inCharge', said(context, sentences.IN_CHARGE), choices(persons), unit?.inCharge ?? '')}
${sinceField(context, page, unit?.earlier, (was) => nameOf(was.inCharge))}`;
}

function groupFields(context: OfficeContext, page: MemberPage): Html {
  const { persons } = page.organization;
  const group = page.member as Group | null;
  const meanings = Object.entries(sentences.MEANINGS).map(([value, text]) => ({ value, label: said(context, text) }));
  const nameOf = (id: string) => persons.find((one) => one.id === id)?.name ?? id;
  return html`${choiceField('meaning', said(context, sentences.MEANING), meanings, group?.meaning ?? 'members')}
<fieldset><legend>${said(context, sentences.MEMBERS)}</legend>${persons.map(({ id, name }) => tickField('members', name, group?.members.includes(id) ?? false, id))}</fieldset>
${sinceField(context, page, group?.earlier, (was) => was.members.map(nameOf).join(', ') || '–')}`;
}

function placeField(context: OfficeContext, { list, organization, member, after }: MemberPage): Html {
  const others = organization[list].filter(({ id }) => id !== member?.id);
  const choices = [
    { value: '', label: said(context, sentences.FIRST) },
    ...others.map(({ id, name }) => ({ value: id, label: tell(context, sentences.AFTER, { name }) })),
  ];
  return choiceField('after', said(context, sentences.PLACE), choices, after ?? '');
}
