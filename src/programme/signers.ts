/** Words of those who sign a paper and of those who receive it, in small letters, for expressions without regard to case. */

/** Those who receive the paper stand below it. */
export const RECEIVERS = 'nơi nhận';

/** `KT.`, `T/M`: for whom somebody signs, without what parts it from their post. */
export const FOR_WHOM = String.raw`(?:t\/?m|t\/?l|k\/?t|tuq|q)`;

/** Posts of those who sign, wherever a paper is signed; each place knows a few more. */
export const POST =
  '(?:giám đốc|chủ tịch|bí thư|hiệu trưởng|viện trưởng|trưởng (?:phòng|ban|khoa|bộ môn|trạm)|(?:chi cục|cục|hạt|đội|trạm) trưởng)';

const DEGREE = '(?:TS|ThS|Ths|PGS|GS|BS|KS|CN|CKI|CKII|BSCKI|BSCKII)';
/** `ThS. Nguyễn Văn Ví`: a line of nothing but the name of a person. */
export const PERSON_NAME: RegExp = new RegExp(
  String.raw`^(?:${DEGREE}\.?\s*){0,3}\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,4}$`,
  'u',
);
