import * as common from '../../locale/office-pages.ts';
import * as sentences from '../../locale/roster-pages.ts';
import { type Html, html } from '../html.ts';
import { said } from '../page.ts';
import { linesField, postForm, submit, textField, tickField } from './form.ts';
import { type OfficeContext, officePage } from './layout.ts';
import { meanwhilePart, type RosterForm } from './meanwhile.ts';

/** What the roster says of the office itself. */

export function officeFactsPage(context: OfficeContext, page: RosterForm): Html {
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
