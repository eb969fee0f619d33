import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const told = (text: string) => {
  const { items, rules } = programmeOf(text);
  return [
    ...rules.map((rule) => `rule ${rule.text.slice(0, 30)}`),
    ...items.map(({ start, startTime, slot, title, location }) => `${start} ${startTime ?? slot} ${title} ${location}`),
  ];
};

const RULE = 'Giám đốc Sở tiếp công dân vào sáng thứ Ba hằng tuần, từ 8h00 đến 11h00.';
const OF_RULE = 'rule Giám đốc Sở tiếp công dân vào ';

test.each([
  'Riêng buổi thứ Ba 08/02/2028 trùng mùng 5 Tết nên chuyển sang chiều thứ Năm 17/02/2028, lúc 14h00, tại phòng số 3.',
  'Riêng ngày 08/02/2028 trùng mùng 5 Tết, chuyển sang 14h00 ngày 17/02/2028, tại phòng số 3.',
])('a day that is moved out of a rule is an entry of what the rule is of, and the rule is on no day: %s', (move) => {
  expect(told(`${RULE} ${move}`)).toEqual([OF_RULE, '2028-02-17 14:00 Giám đốc Sở tiếp công dân phòng số 3']);
});

test.each([
  ['Buổi tiếp ngày 08/02/2028 trùng dịp nghỉ lễ nên dời sang 14h00 thứ Năm ngày 17/02/2028 tại phòng số 3.'],
  ['Buổi ngày 08/02/2028 rơi vào ngày lễ nên dời sang 14h00 ngày 17/02/2028 tại phòng số 3.'],
])('so is it in a notice, where its reason is no name: %s', (move) => {
  expect(told(`THÔNG BÁO\nVề việc dời lịch tiếp công dân\n\n${RULE} ${move}`)).toEqual([
    OF_RULE,
    '2028-02-17 14:00 Giám đốc Sở tiếp công dân phòng số 3',
  ]);
});

test('what has a name of its own keeps it, and `trùng tu` is no reason', () => {
  expect(
    told(
      'THÔNG BÁO\nV/v dời lịch\n\nLễ khởi công trùng tu đình Mẫu ngày 09/6/2028 dời sang 8h00 ngày 11/6/2028.\nBuổi họp tổ 2 ngày 08/6/2028 rơi vào ngày nghỉ nên chuyển sang 8h00 ngày 10/6/2028.',
    ),
  ).toEqual(['2028-06-11 08:00 Lễ khởi công trùng tu đình Mẫu null', '2028-06-10 08:00 Buổi họp tổ 2 null']);
});

test('to what something is moved because of a rest is none', () => {
  const { items } = programmeOf(
    'Tổ 1 trực vào sáng thứ Hai hằng tuần. Buổi thứ Hai 07/02/2028 do trùng nghỉ Tết nên chuyển sang thứ Tư 16/02/2028.',
  );
  expect(items.filter(({ kind }) => kind === 'dayOff')).toEqual([]);
});

test('weekdays of one week still have their dates', () => {
  const { items } = programmeOf(
    'THÔNG BÁO\nV/v dời lịch họp\n\nHội nghị sơ kết ngày 14/3/2028 dời sang 8h00 thứ Năm cùng tuần.',
  );
  expect(items[0]).toMatchObject({ start: '2028-03-16', startTime: '08:00' });
});

test('an entry of a list that is moved has the hour that its new day has', () => {
  const list = 'LỊCH TIẾP CÔNG DÂN NĂM 2028\n\n- 8h00 ngày 08/02: Giám đốc\n- 8h00 ngày 07/3: Phó Giám đốc\n';
  const { items } = programmeOf(`${list}Riêng ngày 08/02 trùng dịp Tết, chuyển sang 14h00 ngày 17/02.`);
  expect(items.map(({ start, startTime }) => [start, startTime])).toContainEqual(['2028-02-17', '14:00']);
});
