import type { SourceText } from '../model/block.ts';
import type { Notice } from '../model/notice.ts';
import type { Organization } from '../model/organization.ts';
import type { Genre, Programme, ProgrammeItem } from '../model/programme.ts';
import type { LocalDate } from '../time/local.ts';
import type { Masthead } from './masthead.ts';

/** A way in which offices lay out programmes. The best fit reads; when none fits, there is no programme. */
export interface Layout {
  readonly name: string;
  readonly genre: Genre;
  /** 0 to 1. Pure and cheap: it looks at the shape, it does not read. */
  fit(document: DocumentText): number;
  /** The most that `fit` may be, where that is not 1, known at a glance: it is not asked where another fits as well. */
  most?(document: DocumentText): number;
  read(document: DocumentText): LayoutReading;
}

/** Below this no layout reads. */
export const LEAST_FIT = 0.3;

/** A source with what is known before its layout is. */
export interface DocumentText {
  readonly source: SourceText;
  readonly masthead: Masthead;
  /** The roster as it held when the document was issued, or null when no organisation is known. */
  readonly organization: Organization | null;
  /** The day the reader stands on, for documents without a year; null when not given. */
  readonly on: LocalDate | null;
}

/**
 * Items in document order with `review` empty: `interpret` fills it with the codes of the notices that name the item
 * and are more than `info`.
 */
export interface LayoutReading {
  readonly items: readonly ProgrammeItem[];
  readonly emptySlots: Programme['emptySlots'];
  readonly rules: Programme['rules'];
  readonly notices: readonly Notice[];
  /** Period found while reading, when the masthead gives none. */
  readonly period: Programme['period'];
  /** True when the days its text names need not all be those of items: a notice names the old days too. */
  readonly namesOtherDays?: boolean;
  /** Lines that only say again, in other words, what an item says. */
  readonly again?: ReadonlySet<number>;
  /** Days that the text names as days of work like any other: read, and none of the items. */
  readonly workingDays?: readonly LocalDate[];
  /** What else takes place on its days off stands in items of its own: a line of such a day is not read by its rest. */
  readonly restsHoldNoMore?: boolean;
  /** The last day of the last of several weeks, where the title names the first of them alone. */
  readonly until?: LocalDate;
  /** What the layout knows better than the masthead: a notice names the time of a meeting, not its own. */
  readonly instead?: { readonly scope: Programme['scope']; readonly period: Programme['period'] };
}
