import { notice } from '../../../model/notice.ts';
import { capitalised } from '../../capital.ts';
import type { ChangeLine } from '../../change-lines.ts';
import { CALLED_OFF, PUT_OFF } from '../../change-verbs.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { leavesOpen } from '../../changes.ts';
import { item } from '../../items.ts';
import { withoutMark } from '../../list-marks.ts';
import { momentsIn } from '../../moments.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { readLeadingTime } from '../../times.ts';
import type { Told } from './at-moment.ts';
import { isPlainlyOff } from './plainly-off.ts';

/** Lines of a notice of changes that put something off. */

/** `- Xã Bắc Mẫu: hoãn, sẽ thông báo sau`, `- 9h00: Họp chi bộ – hoãn`: off, of a day that the line does not tell. */
export function offWithoutDay({ text }: Passage): ChangeLine | null {
  const whole = withoutMark(text);
  const words = readLeadingTime(whole)?.rest.replace(/^[\s:,.–-]+/u, '') ?? whole;
  const isOff = OFF_BEHIND.test(words) || OFF_AT_ONCE.test(words);
  const name = isOff && momentsIn(words).length === 0 ? nameOfChanged(words, []) : '';
  const moment = { from: 0, to: 0, date: null, time: null, slot: null };
  return name === '' ? null : { fate: 'off', name, moment, later: 0, before: null, location: null, unsure: true };
}
/** Words with which a clause names something. */
const NAMES_THING =
  'lớp|nhóm|tổ|đội|khối|ca|đợt|trận|đoàn|giải|vòng|buổi|cuộc|phiên|kỳ|họp|hội|tập huấn|kiểm tra|xã|phường|thôn|khu|bản|ấp|trường';
const OFF_BEHIND = new RegExp(
  String.raw`^[^:.;]{4,160}(?::|\s[–-])\s(?:(?:nay|xin)\s)?(?:tạm )?(?:(?:${PUT_OFF}|${CALLED_OFF})(?!\p{L})|(?:bỏ|nghỉ)[\s.;]*$)`,
  'iu',
);

/** `Hội nghị sơ kết tạm hoãn, sẽ thông báo sau`, `…; lớp B hoãn`: nothing but why or until when stands behind. */
const OFF_AT_ONCE = new RegExp(
  String.raw`^(?:\p{Lu}[^:.;,]{3}|(?:${NAMES_THING})\s)[^:.;,]{1,160}?\s(?:(?:nay|xin|được|bị|sẽ)\s){0,2}(?:tạm )?(?:${PUT_OFF}|${CALLED_OFF})(?=[\s.]*$|\s?[,(;]|\s(?:do|vì|(?:cho )?đến)\s)`,
  'u',
);

const FOR_GOOD = /(?<!\p{L})(?:hủy|huỷ|bãi bỏ|không|nghỉ|dừng|ngừng|rút|bỏ)(?!\p{L})/iu;
const FOR_A_TIME = /(?<!\p{L})(?:hoãn|gác|lùi|tạm|chưa)(?!\p{L})/iu;

export function offItem(passage: Passage, { name, moment }: ChangeLine, says: string): Told {
  const { line, page } = placeOf(passage);
  const each = item({
    id: '1',
    kind: 'event',
    title: capitalised(name),
    timing: 'none',
    timingText: moment.date?.text ?? null,
    status: FOR_GOOD.test(says) && !FOR_A_TIME.test(says) && !leavesOpen(says) ? 'cancelled' : 'postponed',
    line,
    page,
  });
  // Without its day and without a word of a later one, any meeting of that name may be meant.
  const isPlain = (moment.date !== null || leavesOpen(passage.text)) && isPlainlyOff(each.title, passage.text);
  return { items: [each], notices: isPlain ? [] : [notice('unclear-status', { line, item: '1' })] };
}
