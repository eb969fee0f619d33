import { expect, test } from 'vitest';
import { readSource } from '../../src/readers/read.ts';

const ITEM = {
  id: '1',
  kind: 'event',
  title: 'Họp giao ban',
  titleCorrected: null,
  start: '2026-03-02',
  end: '2026-03-02',
  timing: 'on',
  timingText: null,
  slot: 'morning',
  startTime: null,
  endTime: null,
  dueTime: null,
  leaders: ['thuy'],
  units: [],
  attendees: [],
  delegates: [],
  coUnits: [],
  leadersText: null,
  unitsText: null,
  participantsText: null,
  location: null,
  product: null,
  section: [],
  lunar: null,
  note: null,
  tentative: false,
  status: 'confirmed',
  private: false,
  relatesTo: null,
  line: 1,
  page: null,
  review: [],
};
const PROGRAMME = {
  format: 'lich/programme@1',
  organization: null,
  genre: 'day-schedule',
  title: 'Lịch tuần',
  number: null,
  issuer: null,
  signer: null,
  issued: null,
  period: { start: '2026-03-02', end: '2026-03-08' },
  amendment: 0,
  scope: 'full',
  rules: [],
  items: [ITEM],
  emptySlots: [],
  notices: [],
};

const read = (value: unknown) => readSource(Buffer.from(JSON.stringify(value)));

test('its text is that of a document: nothing in it turns a line around or breaks a file made of it', async () => {
  const title = 'Họp\u202e giao\u0001 ban\ufffe\u200b';
  const source = await read({ ...PROGRAMME, items: [{ ...ITEM, title }] });
  expect(source.type === 'programme' && source.reading.value.items[0]?.title).toBe('Họp giao ban');
  const twice = [ITEM, { ...ITEM, id: '1\u200b' }];
  await expect(read({ ...PROGRAMME, items: twice })).rejects.toMatchObject({ code: 'programme-invalid' });
});

test('a structured programme is taken as it is, its text composed', async () => {
  const title = 'Họp giao ban'.normalize('NFD');
  const source = await read({ ...PROGRAMME, items: [{ ...ITEM, title }] });
  expect(source).toEqual({ type: 'programme', format: 'json', reading: { value: PROGRAMME, notices: [] } });
});

test.each([
  ['/format', { ...PROGRAMME, format: 'lich/programme@2' }],
  ['/items/0/title', { ...PROGRAMME, items: [{ ...ITEM, title: 7 }] }],
  ['/items/0/kind', { ...PROGRAMME, items: [{ ...ITEM, kind: 'meeting' }] }],
  ['/items/0/startTime', { ...PROGRAMME, items: [{ ...ITEM, startTime: '25:00' }] }],
  ['/items/0/start', { ...PROGRAMME, items: [{ ...ITEM, start: '2026-02-30' }] }],
  ['/items/0', { ...PROGRAMME, items: [{ ...ITEM, start: '2026-03-05' }] }],
  ['/items/1/id', { ...PROGRAMME, items: [ITEM, ITEM] }],
  ['/items/0/relatesTo', { ...PROGRAMME, items: [{ ...ITEM, relatesTo: '9' }] }],
  ['/period', { ...PROGRAMME, period: { start: '2026-03-08', end: '2026-03-02' } }],
  ['/items/0/leaders', { ...PROGRAMME, items: [{ ...ITEM, leaders: null }] }],
])('what is wrong is named by its place: %s', async (path, value) => {
  await expect(read(value)).rejects.toMatchObject({ code: 'programme-invalid', data: { path } });
});

test('a missing key is named', async () => {
  const { signer: _, ...rest } = PROGRAMME;
  await expect(read(rest)).rejects.toMatchObject({ code: 'programme-invalid', data: { path: '/signer' } });
});

test('broken JSON is refused at its root', async () => {
  await expect(readSource(Buffer.from('{"format": "lich/programme@1", '))).rejects.toMatchObject({
    code: 'programme-invalid',
    data: { path: '/' },
  });
});
