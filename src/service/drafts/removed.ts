import { LichError } from '../../errors.ts';
import { fullDate } from '../../locale/pages-dates.ts';
import type { Removal } from '../../model/document.ts';
import { localAt } from '../../time/zone.ts';

/** What is said instead of handing out a file that is kept no longer. */
export function fileRemoved(fileName: string, { at }: Removal): LichError {
  const { date } = localAt(at);
  return new LichError('file-removed', {
    fileName,
    dayVi: fullDate(date, 'vi'),
    dayEn: fullDate(date, 'en'),
  });
}
