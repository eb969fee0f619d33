import type { Language, Sentence } from '../locale/sentence.ts';

/** Files that pages refer to; `http/assets.ts` serves each under a name with the hash of its bytes. */
export const ASSETS = [
  'lich.css',
  'office.css',
  'review.css',
  'subscribe.css',
  'board.css',
  'copy.js',
  'review.js',
  'upload.js',
  'board-clock.js',
  'board-pages.js',
  'board-news.js',
  'board-worker.js',
  'htmx.js',
  'icon.svg',
] as const;
export type AssetName = (typeof ASSETS)[number];

/** What every page is drawn with. */
export interface PageContext {
  readonly language: Language;
  /** Path at which the asset is served. */
  asset(name: AssetName): string;
}

/** What a sentence says in the reader's language. */
export function said(context: Pick<PageContext, 'language'>, sentence: Sentence): string {
  return sentence[context.language];
}
