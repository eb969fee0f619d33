import { hasVerb } from '../../subjects.ts';

/** `Tổ đại biểu số 2`, `Đơn vị bầu cử số 1 gồm …`: who the days below belong to. */
const PART =
  /^[\s\-–+*•]*(?:[\dIVX]{1,4}[.)/]\s*)*(?:tổ đại biểu|tổ số|đơn vị bầu cử|cụm|khu vực|điểm số|đợt)\s[^.;]{1,120}[.;]?$/iu;
/** `Tổ đại biểu số 4: tổ chức lồng ghép`: it says what the part does. */
const DOES_BEHIND = /:\s+(\p{L}.*)$/u;

export function isPartName(text: string): boolean {
  const behind = PART.test(text) ? DOES_BEHIND.exec(text)?.[1] : null;
  return behind === undefined || (behind !== null && !hasVerb(behind));
}
