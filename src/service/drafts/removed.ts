import { type ErrorCode, LichError } from '../../errors.ts';
import { fullDate } from '../../locale/pages-dates.ts';
import type { Removal } from '../../model/document.ts';
import { localAt } from '../../time/zone.ts';

/**
 * A file with its bytes.
 * @throws LichError `unknown` where there is none, `file-removed` where it is kept no longer
 */
export function bytesOf<File extends { readonly fileName: string; readonly removed: Removal | null }>(
  file: File | null,
  unknown: ErrorCode,
): File {
  if (file === null) throw new LichError(unknown);
  const { fileName, removed } = file;
  if (removed === null) return file;
  const { date } = localAt(removed.at);
  throw new LichError('file-removed', { fileName, dayVi: fullDate(date, 'vi'), dayEn: fullDate(date, 'en') });
}
