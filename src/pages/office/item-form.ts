import * as common from '../../locale/office-pages.ts';
import * as sentences from '../../locale/review-pages.ts';
import type { Sentence } from '../../locale/sentence.ts';
import type { Organization } from '../../model/organization.ts';
import { KINDS, type ProgrammeItem, SLOTS } from '../../model/programme.ts';
import type { Revision } from '../../model/revision.ts';
import { type Html, html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import { draftPath, versionField } from './draft-page.ts';
import type { Names } from './entry-words.ts';
import { choiceField, postForm, submit } from './form.ts';
import { type OfficeContext, officePage, tell } from './layout.ts';
import { factsOf } from './review-items.ts';

/** Every field of one item. */

export interface ItemPage {
  readonly base: string;
  readonly revision: Revision;
  readonly organization: Organization;
  readonly names: Names;
  /** Filled in: a new one has an empty title. */
  readonly item: ProgrammeItem;
  /** For a new item: the one after which it stands, or null to be the first. */
  readonly after: string | null;
  readonly isNew: boolean;
  readonly problem: string | null;
}

export function itemPage(context: OfficeContext, page: ItemPage): Html {
  const { item, isNew, revision, problem, after } = page;
  const path = draftPath(page);
  return officePage(context, {
    title: said(context, isNew ? sentences.ADD_TITLE : sentences.EDIT_TITLE),
    section: 'programmes',
    styles: ['review.css'],
    problem,
    body: html`<p><a href="${path}">${said(context, sentences.BACK)}</a></p>
${!isNew && html`<p class="muted">${[tell(context, sentences.LINE, { line: item.line }), ...factsOf(context, item, page.names)].join(' · ')}</p>`}
${postForm(
  context.formToken,
  `${path}/item`,
  html`${versionField(revision)}${isNew ? html`<input type="hidden" name="after" value="${after ?? ''}">` : html`<input type="hidden" name="item" value="${item.id}">`}
${fields(context, page)}${submit(said(context, common.SAVE))}`,
)}${!isNew && otherActs(context, page, path)}`,
  });
}

function fields(context: OfficeContext, { item, organization, revision }: ItemPage): Html {
  const { persons, units, groups } = organization;
  const people = [...persons, ...groups];
  const bodies = [...units, ...groups];
  const area = (name: 'title' | 'participantsText' | 'note' | 'section', sentence: Sentence, value: string | null) =>
    html`<div class="field"><label for="${name}">${said(context, sentence)}</label><textarea id="${name}" name="${name}" rows="2"${name === 'title' && html` required`}>
${value ?? ''}</textarea></div>`;
  const line = (name: keyof ProgrammeItem & string, sentence: Sentence, type: 'text' | 'date' | 'time') =>
    html`<div class="field"><label for="${name}">${said(context, sentence)}</label><input id="${name}" name="${name}" type="${type}" value="${String(item[name] ?? '')}" maxlength="1000"></div>`;
  return html`${area('title', sentences.WORDS, item.titleCorrected ?? item.title)}
<div class="filters">${line('start', sentences.START, 'date')}${line('end', sentences.END, 'date')}${choice(context, 'slot', sentences.SLOT, SLOTS, sentences.SLOTS, item.slot)}${line('startTime', sentences.START_TIME, 'time')}${line('endTime', sentences.END_TIME, 'time')}</div>
${checks(context, 'leaders', sentences.LEADERS, people, item.leaders, true)}
${checks(context, 'attendees', sentences.ATTENDEES, people, item.attendees, false)}
<div class="filters">${delegate(context, 'from', sentences.DELEGATE_FROM, people, item.delegates[0]?.from)}${delegate(context, 'to', sentences.DELEGATE_TO, people, item.delegates[0]?.to)}</div>
${checks(context, 'units', sentences.UNITS, bodies, item.units, true)}
${checks(context, 'coUnits', sentences.CO_UNITS, bodies, item.coUnits, false)}
${line('location', sentences.LOCATION, 'text')}
${area('participantsText', sentences.PARTICIPANTS, item.participantsText)}
${area('note', sentences.NOTE, item.note)}
<div class="filters">${choice(context, 'status', sentences.STATUS, ['confirmed', 'postponed', 'cancelled'], sentences.STATUSES, item.status)}${choice(context, 'kind', sentences.KIND, KINDS, sentences.KINDS, item.kind)}${choice(context, 'timing', sentences.TIMING, ['on', 'deadline', 'period', 'none'], sentences.TIMINGS, item.timing)}${line('dueTime', sentences.DUE_TIME, 'time')}</div>
<div class="filters">${line('product', sentences.PRODUCT, 'text')}${line('leadersText', sentences.LEADERS_TEXT, 'text')}${line('unitsText', sentences.UNITS_TEXT, 'text')}</div>
<details class="choices"${(item.section.length > 0 || item.lunar !== null || item.relatesTo !== null) && html` open`}><summary>${said(context, sentences.FROM_DOCUMENT)}</summary>
${area('section', sentences.SECTION, item.section.join('\n'))}
<div class="filters">${line('lunar', sentences.LUNAR_TEXT, 'text')}${related(context, item, revision.programme.items)}</div></details>
${tick(context, 'tentative', sentences.IS_TENTATIVE, item.tentative)}${tick(context, 'private', sentences.PRIVATE, item.private)}`;
}

function choice<Value extends string>(
  context: OfficeContext,
  name: string,
  label: Sentence,
  values: readonly Value[],
  words: Readonly<Record<Value, Sentence>>,
  chosen: Value | null,
): Html {
  const none = name === 'slot' ? [{ value: '', label: said(context, sentences.NOBODY) }] : [];
  const choices = values.map((value) => ({ value, label: said(context, words[value]) }));
  return choiceField(name, said(context, label), [...none, ...choices], chosen ?? '');
}

/** Another item of the draft, by its number and title. */
function related(context: OfficeContext, item: ProgrammeItem, items: readonly ProgrammeItem[]): Html {
  const others = items.flatMap(({ id, title, titleCorrected }, i) =>
    id === item.id ? [] : [{ value: id, label: `${i + 1}. ${(titleCorrected ?? title).slice(0, MOST_TITLE_LETTERS)}` }],
  );
  const none = { value: '', label: said(context, sentences.NOBODY) };
  return choiceField('relatesTo', said(context, sentences.RELATES_TO), [none, ...others], item.relatesTo ?? '');
}

const MOST_TITLE_LETTERS = 80;

interface Member {
  readonly id: string;
  readonly name: string;
}

/** Everybody who may be chosen; the list of those beside the first is folded away while nobody is. */
function checks(
  context: OfficeContext,
  name: string,
  label: Sentence,
  members: readonly Member[],
  chosen: readonly string[],
  isOpen: boolean,
): Html {
  const gone = chosen.filter((id) => !members.some((member) => member.id === id)).map((id) => ({ id, name: id }));
  const boxes = [...members, ...gone].map(
    (member) =>
      html`<label class="choose"><input type="checkbox" name="${name}" value="${member.id}"${chosen.includes(member.id) && html` checked`}> ${member.name}</label>`,
  );
  return html`<details class="choices"${(isOpen || chosen.length > 0) && html` open`}><summary>${said(context, label)}</summary><div role="group" aria-label="${said(context, label)}">${boxes}</div></details>`;
}

function delegate(
  context: OfficeContext,
  end: 'from' | 'to',
  label: Sentence,
  people: readonly Member[],
  chosen: string | null | undefined,
): Html {
  const choices = people.map(({ id, name }) => ({ value: id, label: name }));
  const none = { value: '', label: said(context, sentences.NOBODY) };
  return choiceField(`delegate-${end}`, said(context, label), [none, ...choices], chosen ?? '');
}

function tick(context: OfficeContext, name: string, label: Sentence, isOn: boolean): Html {
  return html`<p><label class="choose"><input type="checkbox" name="${name}" value="yes"${isOn && html` checked`}> ${said(context, label)}</label></p>`;
}

function otherActs(context: OfficeContext, { item, revision }: ItemPage, path: string): Slot {
  const id = html`${versionField(revision)}<input type="hidden" name="item" value="${item.id}">`;
  return html`<section class="panel"><h2>${said(context, sentences.SPLIT)}</h2>${postForm(
    context.formToken,
    `${path}/split`,
    html`${id}<div class="field"><label for="parts">${said(context, sentences.PARTS)}</label><span class="hint" id="parts-hint">${said(context, sentences.SPLIT_HINT)}</span>
<textarea id="parts" name="parts" rows="4" required aria-describedby="parts-hint">
${(item.titleCorrected ?? item.title).split(/;\s+/).join('\n')}</textarea></div>${submit(said(context, sentences.SPLIT), 'plain')}`,
  )}</section>
<section class="panel"><h2>${said(context, sentences.REMOVE)}</h2><p class="hint">${said(context, sentences.REMOVE_HINT)}</p>${postForm(
    context.formToken,
    `${path}/remove`,
    html`${id}${submit(said(context, sentences.REMOVE), 'danger')}`,
  )}</section>`;
}
