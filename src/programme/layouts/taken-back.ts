import type { ProgrammeItem } from '../../model/programme.ts';
import { readMove } from '../changes.ts';
import { withoutTopics } from '../topics.ts';
import { isWithdrawn } from '../withdrawn.ts';

/** What a line of a notice of changes takes back does not stand: `Không tổ chức buổi kiểm tra ngày 11/10`. */
export function takenBack(item: ProgrammeItem, line: string): ProgrammeItem {
  if (item.status !== 'confirmed' || !isWithdrawn(withoutTopics(line)) || readMove(line) !== null) return item;
  return { ...item, status: PUT_OFF.test(line) ? 'postponed' : 'cancelled' };
}

const PUT_OFF = /(?<!\p{L})(?:hoãn|gác|lùi|tạm)(?!\p{L})/iu;
