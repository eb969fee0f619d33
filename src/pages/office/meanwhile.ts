import * as taking from '../../locale/taking-pages.ts';
import type { HistoryChange } from '../../model/history.ts';
import type { Organization } from '../../model/organization.ts';
import { html, type Slot } from '../html.ts';
import { said } from '../page.ts';
import type { Names } from './entry-words.ts';
import type { OfficeContext } from './layout.ts';
import { changeList } from './taking.ts';

/** What the forms of the roster have in common: the state that they change, and what others made of it. */

export interface RosterForm {
  readonly base: string;
  readonly organization: Organization;
  readonly mark: string;
  readonly problem: string | null;
  readonly meanwhile: Meanwhile | null;
}

/** Where the store has become another one meanwhile: what saving would change now. */
export interface Meanwhile {
  readonly changes: readonly HistoryChange[];
  readonly names: Names;
}

export function meanwhilePart(context: OfficeContext, meanwhile: Meanwhile | null): Slot {
  return (
    meanwhile !== null &&
    html`<section class="panel"><p>${said(context, taking.STALE_NOW)}</p>${changeList(context, meanwhile.changes, meanwhile.names)}</section>`
  );
}
