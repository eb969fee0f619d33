import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOwn } from '../../src/cli/reading.ts';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { loadOrganizations } from '../../src/config/organizations.ts';
import { AS_THE_FEED, FEED_WINDOW } from '../../src/model/feed.ts';
import { acceptRevision } from '../../src/service/accept.ts';
import { feedMaker } from '../../src/service/feed-maker.ts';
import { importDocument } from '../../src/service/import.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { CLERK, openTestOffice, type TestOffice } from './office.ts';

/** From the words of a document to both calendars. */

const WEEK = `SỞ VÍ DỤ
LỊCH CÔNG TÁC TUẦN 47
(Từ ngày 16/11/2026 đến ngày 20/11/2026)

Thứ Hai, ngày 16/11/2026
Sáng: 08h00: Đ/c Nguyễn Văn Mẫu - Giám đốc Sở ủy quyền đ/c Lê Giả Định - Phó Giám đốc Sở dự thay Hội nghị tổng kết công tác tại Hội trường tầng 3
Chiều: Đ/c Nguyễn Văn Mẫu - Giám đốc Sở làm việc với Phòng Chuyển đổi số
`;

let given: TestOffice;
beforeEach(async () => {
  const [example] = loadOrganizations(BUNDLED_CONFIG, ['so-vi-du']);
  given = await openTestOffice(example);
  given.now = Date.parse('2026-11-13T02:00:00Z') / 1000;
  const { office } = given;
  const bytes = new TextEncoder().encode(WEEK);
  const request = { actor: CLERK, organization: example!, fileName: 'tuan-47.txt', bytes, on: null };
  const draft = await importDocument(office, readOwn, request);
  await acceptRevision(office, { revisionId: draft.id, actor: CLERK, confirmed: false, others: null });
});
afterEach(() => given.close());

/** The VEVENT of the conference, in somebody's calendar. */
async function conferenceOf(person: string): Promise<string> {
  const maker = feedMaker(given.office, { ...FEED_WINDOW, cancelledDays: 30 });
  const made = await maker.make(`so-vi-du.person.${person}`, AS_THE_FEED, '2026-11-16' as LocalDate);
  const text = made!.feed.bytes.toString('utf8').replaceAll('\r\n ', '');
  return text.split('BEGIN:VEVENT').find((event) => event.includes('Hội nghị tổng kết')) ?? '';
}

test('“ủy quyền … dự thay” stands in both calendars, marked for each, and takes only the time of who goes', async () => {
  const [from, to, other] = [await conferenceOf('mau'), await conferenceOf('dinh'), await conferenceOf('du')];
  expect(from).toContain('Đã ủy quyền cho người khác dự.');
  expect(to).toContain('Dự thay theo ủy quyền.');
  expect([from, to].map((event) => /TRANSP:(\w+)/.exec(event)?.[1])).toEqual(['TRANSPARENT', 'OPAQUE']);
  expect(/UID:(.*)/.exec(from)?.[1]).toBe(/UID:(.*)/.exec(to)?.[1]);
  expect(other).toBe('');
});
