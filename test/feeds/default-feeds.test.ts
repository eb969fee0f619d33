import { expect, test } from 'vitest';
import { defaultFeeds } from '../../src/feeds/default-feeds.ts';
import { OFFICE, person } from '../schedule/samples.ts';

test('every person, unit and group has a feed, and so have the office and the holidays', () => {
  expect(defaultFeeds(OFFICE).map(({ id }) => id)).toEqual([
    'so-mau.person.giam-doc',
    'so-mau.person.pho-a',
    'so-mau.person.pho-b',
    'so-mau.person.pho-c',
    'so-mau.unit.van-phong',
    'so-mau.unit.phong-khoa-hoc',
    'so-mau.unit.to-du-an',
    'so-mau.unit.chi-cuc',
    'so-mau.group.cac-pho',
    'so-mau.group.pho-phu-trach',
    'so-mau.group.lanh-dao',
    'so-mau.organization',
    'so-mau.holidays',
  ]);
});

test('people of other bodies have none, and titles stand after names', () => {
  const persons = [
    person('a', { name: 'Nguyễn Văn A', title: 'Giám đốc Sở' }),
    person('b', { name: 'Trần Thị B', external: true }),
  ];
  expect(
    defaultFeeds({ ...OFFICE, persons })
      .filter(({ scope }) => scope.type === 'person')
      .map(({ title }) => title),
  ).toEqual(['Nguyễn Văn A – Giám đốc Sở']);
});

test('the office decides whether holidays stand in its feeds', () => {
  expect(defaultFeeds({ ...OFFICE, showHolidays: true }, 30)[0]).toMatchObject({
    detail: 'full',
    showCancelled: true,
    showHolidays: true,
    refreshMinutes: 30,
  });
});
