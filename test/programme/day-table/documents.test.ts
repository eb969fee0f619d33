import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProgrammeItem } from '#src/model/programme.ts';
import { example, readProgramme } from '../summary.ts';

/** Invented documents beside what a person reads out of them: one line an item, in a file of the same name. */

const FOLDER = 'test/documents/day-table';
const documents = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt') && !file.endsWith('.items.txt'))
  .map((file) => ({ name: file.slice(0, -4), file: join(FOLDER, file) }));

test.each(documents)('$name reads as its items say', ({ file }) => {
  const expected = file.replace('.txt', '.items.txt');
  expect(existsSync(expected)).toBe(true);
  const programme = readProgramme(readFileSync(file, 'utf8'), example);
  expect(programme.genre).toBe('day-schedule');
  expect(programme.items.map(lineOf)).toEqual(readFileSync(expected, 'utf8').trimEnd().split('\n'));
});

test.each([
  ['01-tabs-and-html', '2026-06-01', '2026-06-30', '45/CTr-SVD', '2026-05-29', 'Nguyễn Văn Mẫu', 0],
  ['02-columns-one-after-another', '2026-02-01', '2026-02-28', null, null, null, 2],
  ['04-pipes', '2026-03-02', '2026-03-08', null, null, null, 0],
  ['08-hours-and-fields', '2026-12-28', '2027-01-03', null, null, null, 0],
])('%s says of itself what its head and foot say', (name, start, end, number, issued, signer, amendment) => {
  const programme = readProgramme(readFileSync(join(FOLDER, `${name}.txt`), 'utf8'), example);
  expect(programme).toMatchObject({ period: { start, end }, number, issued, signer, amendment, scope: 'full' });
});

test('a heading with nothing under it is an empty slot of its day', () => {
  const text = readFileSync(join(FOLDER, '02-columns-one-after-another.txt'), 'utf8');
  expect(readProgramme(text, example).emptySlots).toEqual([
    { date: '2026-02-02', slot: 'afternoon' },
    { date: '2026-02-06', slot: 'morning' },
  ]);
});

/** `14 event 2026-06-02..2026-06-04 morning | title | leaders + units | what else is known | review`. */
function lineOf(item: ProgrammeItem): string {
  const days = item.start === item.end ? `${item.start}` : `${item.start}..${item.end}`;
  const time = [item.startTime, item.endTime].filter(Boolean).join('-');
  const head = [item.line, item.kind, days, time || item.slot].filter((part) => part !== null).join(' ');
  const who = `${item.leaders.join(',') || '-'} + ${item.units.join(',') || '-'}`;
  const more = [
    item.titleCorrected && `read: ${item.titleCorrected}`,
    item.leaders.length === 0 && item.leadersText && `led by “${item.leadersText}”`,
    item.units.length === 0 && item.unitsText && `by “${item.unitsText}”`,
    item.coUnits.length > 0 && `with ${item.coUnits.join(',')}`,
    item.attendees.length > 0 && `joined by ${item.attendees.join(',')}`,
    item.participantsText && `for “${item.participantsText}”`,
    item.location && `at ${item.location}`,
    item.lunar,
    item.note && `note ${item.note}`,
    item.timingText,
    item.status !== 'confirmed' && item.status,
    item.tentative && 'tentative',
    item.section.length > 0 && `in ${item.section.join(' > ')}`,
  ];
  return [head, item.title, who, more.filter(Boolean).join('; ') || '-', item.review.join(',') || 'sure'].join(' | ');
}
