import { expect, it } from 'vitest';
import { interpret } from '../../../src/programme/interpret.ts';
import { sourceOf } from '../../readers/seen.ts';

/** A page may strike the old time through and print the new one beside it. */

const page = `<html><head><title>Thông báo</title></head><body>
<h1>Thay đổi lịch tháng 8/2026 của Chủ tịch UBND phường</h1>
<p>Văn phòng thông báo điều chỉnh một số lịch như sau:</p>
<ul>
<li>Tiếp công dân định kỳ: <s>05/8/2026</s> <b>06/8/2026</b>, 8h00</li>
<li>Đối thoại với tiểu thương chợ Đông: <del>chiều 11/8</del> sáng 12/8</li>
<li>Giao ban tổ dân phố: 14/8, <s>14h00</s> 15h30, Hội trường</li>
<li><s>Kiểm tra vỉa hè: 8h00 ngày 13/8</s> (hủy)</li>
</ul></body></html>`;

it('what is struck through beside a new time was so before', async () => {
  const source = await sourceOf(new TextEncoder().encode(page));
  const { items } = interpret(source, { organizations: [], organizationId: null, on: null }).value;
  expect(items.map(({ start, startTime, slot, title, status }) => [start, startTime ?? slot, title, status])).toEqual([
    ['2026-08-06', '08:00', 'Tiếp công dân định kỳ', 'confirmed'],
    ['2026-08-12', 'morning', 'Đối thoại với tiểu thương chợ Đông', 'confirmed'],
    ['2026-08-14', '15:30', 'Giao ban tổ dân phố', 'confirmed'],
    [null, null, 'Kiểm tra vỉa hè', 'cancelled'],
  ]);
});
