import type { ProgrammeItem } from '../../../src/model/programme.ts';
import { readProgramme } from '../summary.ts';

/** A notice of a commune with that subject and body. @param signed the day in words */
export const noticeOf = (subject: string, body: string, signed = '05 tháng 3 năm 2026'): string => `UBND XÃ THỬ
Số: 15/TB-UBND
Xã Thử, ngày ${signed}

THÔNG BÁO
${subject}

${body}
Trân trọng thông báo./.
`;

export const itemsOfNotice = (...notice: Parameters<typeof noticeOf>): readonly ProgrammeItem[] =>
  readProgramme(noticeOf(...notice)).items;

/** `2026-03-13 | 14:00 | Họp giao ban | moved | Phòng họp 2`, then its doubts; `-` where it has no day or no hour. */
export const changesIn = (items: readonly ProgrammeItem[]): string[] =>
  items.map(({ start, startTime, slot, title, status, location, review }) =>
    [start ?? '-', startTime ?? slot ?? '-', title, status, location, ...review].filter(Boolean).join(' | '),
  );
