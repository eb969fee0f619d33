import type { Deadline } from './deadlines.ts';

/** Weeks of a school's calendar and turns of what is done in several: `Tuần thực học 09: từ ngày 03/11 đến 07/11`. */

const TURN =
  /^[\s\-–+*•]*(?:tuần|đợt|vòng|giai đoạn|kỳ|lớp|khóa|khoá|buổi|phiên|chặng|lượt|ca)(?:\s(?!thứ\s)\p{Ll}+){0,2}\s(?:thứ\s|số\s)?(?:\d{1,2}|[IVX]{1,4})(?![\p{L}\d./-])/iu;

/** Whether the text is the number of one and its days, and no word of what is done. @param found the times of the text */
export function isTurnAlone(text: string, found: readonly Deadline[]): boolean {
  const head = TURN.exec(text)?.[0];
  if (head === undefined) return false;
  const held = found.filter(({ timing, exact, index }) => timing === 'on' && exact && index >= head.length);
  const rest = held.reduce((left, { text: said }) => left.replace(said, ' '), text.slice(head.length));
  return held.length > 0 && !/[\p{L}\d]/u.test(rest);
}
