import { FILE_FACTS, FILE_REMOVED } from '../../locale/review-pages.ts';
import type { Removal } from '../../model/document.ts';
import type { EpochSeconds } from '../../time/zone.ts';
import { type Html, html } from '../html.ts';
import { moment, type OfficeContext, tell } from './layout.ts';

/** A document or a signed copy: to be had, or what stays of it. */
export interface KeptFile {
  readonly id: string;
  readonly fileName: string;
  readonly receivedAt: EpochSeconds;
  readonly receivedBy: string | null;
  readonly removed: Removal | null;
}

/** @param link is drawn while the file is there */
export function keptFile(context: OfficeContext, file: KeptFile, link: Html): Html {
  const { fileName: name, removed } = file;
  if (removed === null) return link;
  return html`<span class="muted">${tell(context, FILE_REMOVED, { name, day: moment(context, removed.at) })} ${factsOf(context, file, removed)}</span>`;
}

function factsOf(context: OfficeContext, { receivedAt, receivedBy }: KeptFile, { size, sha256 }: Removal): string {
  return tell(context, FILE_FACTS, { size, sha256, at: moment(context, receivedAt), by: receivedBy ?? '–' });
}
