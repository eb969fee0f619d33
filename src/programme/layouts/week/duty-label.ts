import { DUTY_WORD } from '../../../vietnamese/duty.ts';
import { LIST_NUMBER, LIST_SIGNS } from '../../list-marks.ts';

/** The label of a line that tells who is on duty: `Trực lãnh đạo: …`, with its name as the first group. */
export const DUTY_LINE: RegExp = new RegExp(
  String.raw`^[${LIST_SIGNS}]{0,6}(?:${LIST_NUMBER}\s{0,3})?((?:lịch |phân công )?${DUTY_WORD}(?:\s[^:;.\d]{1,50})?)\s?:\s*(?=\S)`,
  'iu',
);
