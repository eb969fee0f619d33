import type { ProgrammeItem } from '../../../model/programme.ts';
import { cutFields } from '../../fields.ts';
import { isPlaceLine } from '../../places.ts';
import { hasWords } from './sides.ts';

/** How much of a text without a day says more of the entry before it. */
export interface MoreOptions {
  /** `Nội dung: …` names what takes place, as below `Thời gian: …`. */
  readonly named: boolean;
  /** Whatever has no label and names no place is a remark, as in `Sáng 28/11. Trụ sở xã Một. Cử tri các thôn 1, 2.` */
  readonly remarks: boolean;
}

/** The entry with what the text says more of it: labels (`Địa điểm: …`), a place, a remark; null when it says none. */
export function withMore(item: ProgrammeItem, text: string, { named, remarks }: MoreOptions): ProgrammeItem | null {
  const bare = text.replace(/^\s*(?:[-–+*•]|\d{1,2}[.)/]|[a-zđ][.)])\s*/u, '').replace(/[.;,\s]+$/u, '');
  const { main, fields } = cutFields(bare);
  const told = fields.filter(({ role }) => TAKEN.has(role) && (named || role !== 'content'));
  if (main === '' && told.length > 0) {
    const fieldValue = (wanted: string) => told.find(({ role }) => role === wanted)?.value;
    return {
      ...item,
      title: fieldValue('content') ?? item.title,
      location: item.location ?? fieldValue('location')?.replace(AT, '') ?? null,
      leadersText: item.leadersText ?? fieldValue('leader') ?? null,
      participantsText: item.participantsText ?? fieldValue('participants') ?? null,
    };
  }
  const place = (AT.test(bare) && !/[.:;]/u.test(bare)) || isPlaceLine(bare);
  if (place && item.location === null) return { ...item, location: bare.replace(AT, '') };
  if (!remarks || !hasWords(bare)) return null;
  return { ...item, note: [item.note, bare].filter(Boolean).join('; ') };
}

const TAKEN: ReadonlySet<string> = new Set(['content', 'location', 'leader', 'participants']);
const AT = /^(?:tại|ở)\s/iu;
