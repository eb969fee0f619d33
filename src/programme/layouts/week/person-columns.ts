import { fold } from '../../../vietnamese/fold.ts';
import { readSession, readSessionLetter, type Session } from '../../sessions.ts';
import { isNothing } from '../../states.ts';
import { beginsWithVerb, isSubject, namesLeader } from '../../subjects.ts';
import { readLeadingTime } from '../../times.ts';
import type { ColumnRole } from './heads.ts';
import { isAsAbove } from './repeats.ts';

/**
 * A column that tells what somebody does, whatever its head: `8h00: Họp giao ban`, `Đi cơ sở` under `Khối Đảng` or the name
 * of a person. Its head leads; a head that looks like no person and no body is asked about.
 */
export function withPersons(
  roles: readonly (ColumnRole | null)[],
  heads: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
): (ColumnRole | null)[] {
  const hasContent = roles.some((role) => role?.type === 'field' && role.field === 'content');
  const persons = roles.map((role, i): ColumnRole | null => {
    const head = heads.map((row) => row[i] ?? '').findLast((text) => text !== '') ?? '';
    if (!/\p{L}{2}/u.test(head) || !mayLead(role, hasContent)) return role;
    if (role === null && !hasContent && AREA.test(fold(head))) return { type: 'field', field: 'content' };
    const cells = body.map((row) => row[i] ?? '').filter((text) => !isNothing(text) && !isAsAbove(text));
    const told = cells.filter((text) => tellsWhatIsDone(text, hasContent)).length;
    if (told === 0 || told * 2 < cells.length) return role;
    const name = head.replace(/\s+/g, ' ').trim();
    const unsure =
      role === null &&
      (hasContent || !(isSubject(name) || namesLeader(name) || NAME.test(name) || BODY.test(fold(name))));
    return { type: 'leader', name, told: true, ...(unsure ? { unsure } : {}) };
  });
  // The only column of entries is of no person, whatever it is called.
  const [only, ...others] = persons.filter((role) => role?.type === 'leader' && role.told);
  const alone = !hasContent && others.length === 0 && only?.type === 'leader' && only.unsure;
  return alone ? [...roles] : persons;
}

const mayLead = (role: ColumnRole | null, hasContent: boolean): boolean =>
  role === null ||
  role.type === 'leader' ||
  (role.type === 'field' && (role.field === 'leader' || (role.field === 'preparer' && !hasContent)));

/** Beside a column of entries only what has an hour of its own is another. */
const tellsWhatIsDone = (text: string, hasContent: boolean): boolean => {
  const bare = text.replace(/^[\s\-–+*•]+/u, '');
  const half = halfAhead(bare);
  const words = half?.rest ?? bare;
  if (readLeadingTime(words) !== null) return true;
  // `Sáng: đ/c Mẫu`: on duty in that half.
  return !hasContent && /^\p{Lu}/u.test(bare) && (half ? !namesLeader(words) : beginsWithVerb(words));
};

/** `S: Khảo sát trạm bơm`, `Chiều: Thẩm tra báo cáo`: what is done in a half of the day, whatever its verb. */
function halfAhead(text: string): Session | null {
  const half = readSessionLetter(text) ?? readSession(text);
  return half?.closed && /\p{L}{2}/u.test(half.rest) ? half : null;
}

/** Where it takes place, not who leads. */
const AREA =
  /^(?:(?:su kien |hoat dong )?(?:trong|ngoai) (?:nuoc|tinh|thanh pho|huyen|xa|vung|truong)|quoc te|the gioi|trung uong|dia phuong)$/;
/** `Lê Thị Mẫu`, with an office that is not known before it. */
const NAME = /(?:^|\s)(?:\p{Lu}\p{Ll}+\s){1,3}\p{Lu}\p{Ll}+$/u;
const BODY =
  /^(?:khoi|to|doan|doi|nhom|hoi|dang|chinh quyen|mat tran|phong|ban|van phong|khoa|trung tam|bo phan|chi bo|chi nhanh|co so|don vi|cac|lanh dao|thuong truc)(?:\s|$)/;
