import * as common from '../../locale/office-pages.ts';
import { faultSentence } from '../../locale/pushing.ts';
import * as sentences from '../../locale/targets-pages.ts';
import { may } from '../../model/permission.ts';
import { FOREIGN_POLICIES, type PushFault, type PushLetter, type PushRun, type PushTarget } from '../../model/push.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { choiceField, postForm, saidAbove, submit, textField } from './form.ts';
import { moment, momentOrNever, type OfficeContext, officePage, tell } from './layout.ts';

/** Calendars on other servers: how they are, and what can be done. */

export interface TargetRow {
  readonly target: Pick<PushTarget, 'id' | 'calendarUrl' | 'user' | 'policy'>;
  readonly title: string;
  readonly state: keyof typeof sentences.STATES;
  readonly letter: PushLetter | null;
  readonly lastRun: PushRun | null;
  readonly lastGoodAt: EpochSeconds | null;
  /** With what may stand there yet. */
  readonly standing: number;
  /** Of those, perhaps deleted. */
  readonly undecided: number;
  readonly kept: number;
  readonly altered: number;
}

/** What a server has just been asked, in words. */
export interface TargetAnswer {
  readonly id: string;
  readonly isGood: boolean;
  readonly text: string;
}

export interface TargetsPage {
  readonly base: string;
  readonly targets: readonly TargetRow[];
  readonly answer: TargetAnswer | null;
  readonly done: string | null;
  readonly problem: string | null;
}

const LOOKS = { idle: 'good', running: 'good', waiting: 'warning', held: 'warning', dead: 'bad' } as const;

export function targetsPage(context: OfficeContext, page: TargetsPage): Html {
  const { base, targets, done, problem } = page;
  return officePage(context, {
    title: said(context, sentences.TITLE),
    section: 'targets',
    done,
    problem,
    body: html`<p class="muted">${said(context, sentences.EXPLANATION)}</p>
${mayManage(context) && html`<p><a class="button" href="${base}/new">${said(context, sentences.ADD)}</a></p>`}
${targets.length === 0 && html`<p>${said(context, sentences.NONE)}</p>`}
${targets.map((row) => targetPanel(context, page, row))}`,
  });
}

function mayManage({ visitor }: OfficeContext): boolean {
  return may(visitor.role, 'manage-targets');
}

function targetPanel(context: OfficeContext, { base, answer }: TargetsPage, row: TargetRow): Html {
  const { target, title, state, letter, lastRun, lastGoodAt, standing, undecided, kept, altered } = row;
  const own = answer?.id === target.id ? answer : null;
  return html`<section class="panel"><h2>${title} <span class="badge badge-${LOOKS[state]}">${said(context, sentences.STATES[state])}</span></h2>
${own !== null && saidAbove(own.isGood ? 'good' : 'problem', own.text)}${letter !== null && waitingText(context, state, letter)}
<dl class="facts"><dt>${said(context, sentences.SERVER)}</dt><dd class="address">${target.calendarUrl}</dd>
<dt>${said(context, sentences.ACCOUNT)}</dt><dd>${target.user}</dd>
<dt>${said(context, sentences.POLICY)}</dt><dd>${said(context, sentences.POLICIES[target.policy])}</dd>
<dt>${said(context, sentences.STANDING)}</dt><dd>${tell(context, sentences.COUNTS, { standing, kept, altered })}${undecided > 0 && html`; ${tell(context, sentences.UNDECIDED, { undecided })}`}</dd>
<dt>${said(context, sentences.LAST_RUN)}</dt><dd>${lastRun === null ? said(context, common.NEVER) : runText(context, lastRun)}</dd>
<dt>${said(context, sentences.LAST_GOOD)}</dt><dd>${momentOrNever(context, lastGoodAt)}</dd></dl>
${mayManage(context) && actions(context, base, row)}</section>`;
}

function runText(context: OfficeContext, { at, counts, requests, fault }: PushRun): Html {
  return html`${tell(context, sentences.RAN, { when: moment(context, at), ...counts, requests })}${
    fault !== null && html`<br>${faultText(context, fault)}`
  }`;
}

/** A fault may hold a server's own words, which are not filled again. */
export function faultText(context: Pick<OfficeContext, 'language'>, fault: PushFault): string {
  return said(context, sentences.FAULT).replace('{fault}', () => faultSentence(fault, context.language));
}

function waitingText(context: OfficeContext, state: TargetRow['state'], letter: PushLetter): Html | null {
  const { attempts, nextAt, dead, hold } = letter;
  if (state === 'dead' && dead !== null) {
    const text = tell(context, sentences.DEAD, { attempts }).replace('{fault}', () =>
      faultSentence(dead, context.language),
    );
    return saidAbove('problem', text);
  }
  if (state === 'held' && hold !== null) return saidAbove('warning', tell(context, sentences.HELD, { ...hold }));
  if (state === 'waiting')
    return html`<p>${tell(context, sentences.WAITING, { when: moment(context, nextAt), attempts })}</p>`;
  return null;
}

function actions(context: OfficeContext, base: string, { target, state, title }: TargetRow): Html {
  const button = (action: string, text: (typeof sentences)['TEST'], look: 'main' | 'plain' | 'danger') =>
    postForm(
      context.formToken,
      `${base}/${target.id}/${action}`,
      html`<button type="submit" class="button-${look}">${said(context, text)}<span class="visually-hidden"> – ${title}</span></button>`,
    );
  return html`<div class="actions">${state === 'dead' && button('retry', sentences.RETRY, 'main')}${
    state === 'held' && button('confirm', sentences.CONFIRM, 'danger')
  }${button('test', sentences.TEST, 'plain')}${button('compare', sentences.COMPARE, 'plain')}<a class="button" href="${base}/${target.id}">${said(context, sentences.EDIT)}<span class="visually-hidden"> – ${title}</span></a></div>`;
}

export interface TargetTyped {
  readonly feedId: string;
  readonly url: string;
  readonly user: string;
  readonly calendar: string;
  readonly policy: string;
}

export function newTargetPage(
  context: OfficeContext,
  given: {
    readonly base: string;
    readonly feeds: readonly { readonly id: string; readonly title: string }[];
    readonly typed: TargetTyped;
    readonly problem: string | null;
  },
): Html {
  const { base, feeds, typed, problem } = given;
  const choices = feeds.map(({ id, title }) => ({ value: id, label: title }));
  return officePage(context, {
    title: said(context, sentences.ADD),
    section: 'targets',
    problem,
    width: 'narrow',
    body: html`<p><a href="${base}">${said(context, sentences.BACK)}</a></p><p>${said(context, sentences.ADD_TEXT)}</p>${postForm(
      context.formToken,
      base,
      html`${choiceField('feed', said(context, sentences.FEED), choices, typed.feedId)}
${textField({ name: 'url', label: said(context, sentences.URL), hint: said(context, sentences.URL_HINT), value: typed.url, type: 'url', maxLength: 2000 })}
${userField(context, typed.user)}
${textField({ name: 'password', label: said(context, sentences.PASSWORD), hint: said(context, sentences.PASSWORD_HINT), type: 'password', autocomplete: 'new-password', maxLength: 400 })}
${textField({ name: 'calendar', label: said(context, sentences.CALENDAR), hint: said(context, sentences.CALENDAR_HINT), value: typed.calendar, isRequired: false })}
${policyField(context, typed.policy)}${submit(said(context, sentences.ADD))}`,
    )}`,
  });
}

export function targetPage(
  context: OfficeContext,
  { base, row, problem }: { readonly base: string; readonly row: TargetRow; readonly problem: string | null },
): Html {
  const { target, title } = row;
  return officePage(context, {
    title,
    section: 'targets',
    problem,
    width: 'narrow',
    body: html`<p><a href="${base}">${said(context, sentences.BACK)}</a></p><p class="address">${target.calendarUrl}</p>${postForm(
      context.formToken,
      `${base}/${target.id}`,
      html`${userField(context, target.user)}
${textField({ name: 'password', label: said(context, sentences.PASSWORD), hint: said(context, sentences.NEW_PASSWORD_HINT), type: 'password', autocomplete: 'new-password', isRequired: false, maxLength: 400 })}
${policyField(context, target.policy)}${submit(said(context, common.SAVE))}`,
    )}
${removePart(context, base, row)}`,
  });
}

/** What becomes of the entries there is said before, and asked for, at the moment of removing. */
function removePart(context: OfficeContext, base: string, { target, standing }: TargetRow): Html {
  const isEmpty = standing === 0;
  const button = (action: string, text: (typeof sentences)['PURGE'], look: 'plain' | 'danger') =>
    postForm(context.formToken, `${base}/${target.id}/${action}`, submit(said(context, text), look));
  return html`<section class="panel"><h2>${said(context, sentences.REMOVING)}</h2>
<p>${isEmpty ? said(context, sentences.REMOVE_EMPTY_TEXT) : tell(context, sentences.REMOVE_TEXT, { standing })}</p>
<div class="actions">${!isEmpty && button('purge', sentences.PURGE, 'danger')}${button('remove', isEmpty ? sentences.REMOVE_EMPTY : sentences.REMOVE, isEmpty ? 'danger' : 'plain')}</div></section>`;
}

function userField(context: OfficeContext, value: string): Html {
  return textField({ name: 'user', label: said(context, sentences.USER), value });
}

function policyField(context: OfficeContext, chosen: string): Html {
  const choices = FOREIGN_POLICIES.map((value) => ({ value, label: said(context, sentences.POLICIES[value]) }));
  return choiceField('policy', said(context, sentences.POLICY), choices, chosen);
}
