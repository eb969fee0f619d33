/** Who rests: pupils and staff of one notice may rest on other days. */

const GROUPS: readonly RegExp[] = [
  /(?<!\p{L})(?:học sinh|sinh viên|học viên|trẻ(?: em| mầm non)?|các cháu|HSSV|HS|SV|HV)(?!\p{L})/giu,
  /(?<!\p{L})(?:giáo viên|giảng viên)(?!\p{L})/giu,
  /(?<!\p{L})(?:cán bộ|công chức|viên chức|nhân viên|người lao động|CBVC|CCVC|CBCC|CBGVNV|NLĐ)(?!\p{L})/giu,
];

/** `Khối sản xuất: nghỉ …`: a part of the staff, by its name. */
const PART = /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)]\s)?(?:đối với )?(khối\s\p{L}[^:;.\d]{2,40}?)\s?:/iu;

export interface Audience {
  /** Places in the list of groups, or the name of a part. */
  readonly groups: readonly (number | string)[];
  readonly printed: string;
}

/** The groups that the words name, or null when they name none. */
export function audienceIn(words: string): Audience | null {
  const part = PART.exec(words)?.[1];
  if (part !== undefined) return { groups: [part.toLowerCase()], printed: part };
  const named = GROUPS.map((group) => words.match(group) ?? []);
  const groups = named.flatMap((found, i) => (found.length > 0 ? [i] : []));
  const printed = [...new Set(named.flat().map((word) => word.toLowerCase()))].join(', ');
  return groups.length > 0 ? { groups, printed } : null;
}

/** Whether two rests are of people of whom none is in both. */
export const areApart = (one: Audience | null, other: Audience | null): boolean =>
  one !== null && other !== null && !one.groups.some((group) => other.groups.includes(group));
