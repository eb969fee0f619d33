import { expect, test } from 'vitest';
import { interpret } from '../../src/programme/interpret.ts';
import { sourceOf } from '../readers/seen.ts';
import { programmeOf } from './layouts/rendered.ts';

/** Cards of a web page and rows of a form: labels without colons, values that were not given. */

const LABELS = ['Thời gian', 'Nội dung', 'Địa điểm', 'Chủ trì', 'Thành phần'] as const;
const CARDS = [
  ['8h00', 'Giao ban đầu tuần', 'Phòng họp số 1', 'Chủ tịch', 'Các phòng'],
  ['14h00', 'Tiếp công dân', 'Trụ sở', 'Phó Chủ tịch', ''],
  ['15h30', 'Kiểm tra đê', '', 'Chủ tịch', 'Công an xã'],
  ['16h30', 'Họp Ban Chỉ đạo', 'Phòng họp số 2', 'Phó Chủ tịch', 'Thành viên'],
] as const;
const HEAD = '<h1>LỊCH CÔNG TÁC TUẦN</h1><p>(Từ ngày 08/3/2027 đến ngày 12/3/2027)</p><h3>Thứ Hai, ngày 08/3/2027</h3>';

const shown = ({ items }: ReturnType<typeof programmeOf>) =>
  items.map(({ start, startTime, title, location, leadersText, participantsText, review }) =>
    [start, startTime, title, location ?? '', leadersText ?? '', participantsText ?? '', ...review].join('|'),
  );
const readPage = async (body: string) => {
  const page = Buffer.from(
    `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${HEAD}${body}</body></html>`,
  );
  return shown(interpret(await sourceOf(page), { organizations: [], organizationId: null, on: null }).value);
};
const READ = [
  '2027-03-08|08:00|Giao ban đầu tuần|Phòng họp số 1|Chủ tịch|Các phòng',
  '2027-03-08|14:00|Tiếp công dân|Trụ sở|Phó Chủ tịch|',
  '2027-03-08|15:30|Kiểm tra đê||Chủ tịch|Công an xã',
  '2027-03-08|16:30|Họp Ban Chỉ đạo|Phòng họp số 2|Phó Chủ tịch|Thành viên',
];

type Draw = (label: string, value: string) => string;
const WAYS: readonly (readonly [string, Draw])[] = [
  ['divisions', (label, value) => `<div class="label">${label}</div><div class="value">${value}</div>`],
  ['divisions with colons', (label, value) => `<div class="label">${label}:</div><div class="value">${value}</div>`],
  ['spans', (label, value) => `<div><span class="label">${label}</span><span class="value">${value}</span></div>`],
  ['bold words', (label, value) => `<p><b>${label}</b> ${value}</p>`],
  ['lists of terms', (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`],
];

test.each(WAYS)('labels in %s have the value beside or below them, or none', async (_, draw) => {
  const cards = CARDS.map(
    (card) => `<div class="card">${LABELS.map((label, i) => draw(label, card[i]!)).join('')}</div>`,
  );
  expect(await readPage(cards.join(''))).toEqual(READ);
});

test.each(WAYS.slice(0, 3))('an empty value in %s does not take the title of the next entry', async (_, draw) => {
  const cards = CARDS.map((card) => {
    const fields = LABELS.flatMap((label, i) => (i === 1 ? [] : [draw(label, card[i]!)]));
    return `<div class="card"><h4>${card[1]}</h4>${fields.join('')}</div>`;
  });
  expect(await readPage(cards.join(''))).toEqual(READ);
});

test('a label of which no card has a value is none of its words', async () => {
  const cards = CARDS.map((card) => {
    const fields = [...LABELS, 'Ghi chú'].map((label, i) => WAYS[0]![1](label, card[i] ?? ''));
    return `<div class="card">${fields.join('')}</div>`;
  });
  expect(await readPage(cards.join(''))).toEqual(READ);
});

test.each([
  ['in a table each', (rows: readonly string[]) => rows.map((each) => `<table>${each}</table>`).join('')],
  ['in one table', (rows: readonly string[]) => `<table>${rows.join('')}</table>`],
])('rows of a label and its value, %s, are lines of an entry', async (_, draw) => {
  const rows = CARDS.map((card) => LABELS.map((label, i) => `<tr><th>${label}</th><td>${card[i]}</td></tr>`).join(''));
  expect(await readPage(draw(rows))).toEqual(READ);
});

test('a table with two columns of a schedule is none of labels', async () => {
  const rows = ['<tr><th>Thời gian</th><th>Nội dung</th></tr>', '<tr><td>8h00</td><td>Giao ban đầu tuần</td></tr>'];
  expect(await readPage(`<table>${rows.join('')}<tr><td>14h00</td><td>Tiếp công dân</td></tr></table>`)).toEqual([
    '2027-03-08|08:00|Giao ban đầu tuần|||',
    '2027-03-08|14:00|Tiếp công dân|||',
  ]);
});

test('sentences that begin with the words of a label are entries', () => {
  const text = [
    'LỊCH CÔNG TÁC TUẦN',
    '(Từ ngày 08/3/2027 đến ngày 12/3/2027)',
    'Thứ Hai, ngày 08/3/2027',
    '8h00: Chủ trì Hội nghị giao ban',
    'Chủ trì Hội nghị tổng kết',
    'Thứ Ba, ngày 09/3/2027',
    'Chủ trì Hội nghị sơ kết',
    'Dự Lễ kỷ niệm',
    'Dự Hội thi',
  ];
  expect(shown(programmeOf(text.join('\n'))).map((line) => line.split('|').slice(0, 3).join('|'))).toEqual([
    '2027-03-08|08:00|Chủ trì Hội nghị giao ban',
    '2027-03-08||Chủ trì Hội nghị tổng kết',
    '2027-03-09||Chủ trì Hội nghị sơ kết',
    '2027-03-09||Dự Lễ kỷ niệm',
    '2027-03-09||Dự Hội thi',
  ]);
});

test('fields of an entry that says nothing of what is done are told', () => {
  const { notices } = programmeOf(
    `LỊCH HỌP NGÀY 08/3/2027\n\nThời gian: 8h00\nNội dung: Giao ban\nChủ trì: Chủ tịch\n\nThời gian: 14h00\nNội dung: Tiếp dân\n\nĐịa điểm: Trụ sở\nChủ trì: Phó Chủ tịch`,
  );
  expect(notices.filter(({ code }) => code === 'line-unread').map(({ line }) => line)).toEqual([10, 11]);
});
