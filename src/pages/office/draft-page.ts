import type { Block } from '../../model/block.ts';
import type { HistoryEntry } from '../../model/history.ts';
import type { Organization } from '../../model/organization.ts';
import type { Revision } from '../../model/revision.ts';
import type { LocalDate } from '../../time/local.ts';
import { type Html, html } from '../html.ts';
import type { Names } from './entry-words.ts';
import type { KeptFile } from './kept-file.ts';

/** What the pages of a draft have in common. */

export interface ReviewPage {
  readonly base: string;
  readonly revision: Revision;
  readonly organization: Organization;
  readonly document: KeptFile | null;
  readonly evidence: readonly KeptFile[];
  readonly doubts: readonly ShownDoubt[];
  readonly canUndo: boolean;
  /** Null where there is nothing to show. */
  readonly source: readonly Block[] | null;
  /** Edits of others that an editor who came too late has not seen. */
  readonly since: readonly HistoryEntry[];
  readonly names: Names;
  /** Whether the roster follows the file of the configuration, which ends with the first change on a page. */
  readonly isRosterByFile: boolean;
  readonly done: string | null;
  readonly problem: string | null;
}

/** What every form of the page sends: which state it was drawn from. */
export function draftPath({ base, revision }: Pick<ReviewPage, 'base' | 'revision'>): string {
  return `${base}/drafts/${revision.id}`;
}

export function versionField({ version }: Revision): Html {
  return html`<input type="hidden" name="version" value="${version}">`;
}

export interface ShownDoubt {
  readonly item: string;
  readonly code: string;
  readonly line: number;
  readonly message: string;
  readonly messageEn: string;
  readonly answers: readonly ShownAnswer[];
  /** How the document names somebody unknown; null where there is nothing to remember. */
  readonly alias: string | null;
}

export type ShownAnswer =
  | { readonly type: 'member'; readonly id: string; readonly name: string }
  | { readonly type: 'day'; readonly day: LocalDate }
  | { readonly type: 'asIs' };
