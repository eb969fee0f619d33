import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BUNDLED_CONFIG } from '../../src/config/bundled.ts';
import { parseHolidays } from '../../src/config/calendar.ts';
import { holidaysYaml } from '../../src/config/holidays-yaml.ts';
import { organizationYaml } from '../../src/config/organization-yaml.ts';
import { listOrganizations, loadOrganization, parseOrganization } from '../../src/config/organizations.ts';
import type { Organization } from '../../src/model/organization.ts';
import { calendarInForce } from '../../src/service/calendar-in-force.ts';
import { noteCalendar } from '../../src/service/calendar-moment.ts';
import { addTaskFeed, changeFeed, optionsOf } from '../../src/service/feed-options.ts';
import { changeHolidays } from '../../src/service/holidays.ts';
import { addAlias } from '../../src/service/lessons.ts';
import { changeRoster, previewRoster, showRoster } from '../../src/service/roster.ts';
import type { HolidayCalendar } from '../../src/time/calendar-data.ts';
import type { LocalDate, LocalTime } from '../../src/time/local.ts';
import { BY_TEST, CLERK, HOURS, meeting, month, openTestOffice, SO_MAU, type TestOffice } from './office.ts';

let opened: TestOffice;
beforeEach(async () => {
  opened = await openTestOffice();
});
afterEach(() => opened.close());

const OTHER = { kind: 'user', id: 'user-2', name: 'chánh văn phòng' } as const;
async function change(given: Partial<Organization>, actor: typeof CLERK | typeof OTHER = CLERK) {
  const { organization, mark } = await showRoster(opened.office, 'so-mau');
  return await changeRoster(opened.office, {
    ...{ actor, organizationId: 'so-mau', mark },
    organization: { ...organization, ...given },
  });
}
async function shown(): Promise<string[]> {
  return (await opened.published()).map(({ summary, when, sequence }) => {
    const hour = when.type === 'slot' || when.type === 'clock' ? when.start : '';
    return `${summary} ${'date' in when ? when.date.slice(5) : ''} ${hour} ${sequence}`;
  });
}
const lastAct = async () => {
  const { entries } = await opened.office.store.read(({ history }) => history.list('so-mau', {}, null, 1));
  return entries[0];
};
const SUMMER = {
  ...HOURS,
  from: '2025-03-16' as LocalDate,
  seasons: [{ ...HOURS.seasons[0]!, morning: { start: '07:00' as LocalTime, end: '11:00' as LocalTime } }],
};

describe('a change of the roster', () => {
  test('of the office’s hours moves the half days on which it holds, and only those, with a new SEQUENCE', async () => {
    await opened.publish(
      month(
        meeting('03-05', 'Giao ban'),
        meeting('03-20', 'Họp Hội đồng'),
        meeting('03-21', 'Tiếp công dân', { startTime: '08:00', endTime: '09:00' }),
      ),
    );
    const uids = (await opened.published()).map(({ uid }) => uid);
    opened.now += 60;
    const hours = [{ ...HOURS, to: '2025-03-15' as LocalDate }, SUMMER];
    const { derived } = await change({ hours });
    expect(await shown()).toEqual([
      'Giao ban 03-05 07:30 0',
      'Họp Hội đồng 03-20 07:00 1',
      'Tiếp công dân 03-21 08:00 0',
    ]);
    expect((await opened.published()).map(({ uid }) => uid)).toEqual(uids);
    expect(derived.moved.map(({ after }) => [after.summary, after.revisedAt])).toEqual([
      ['Họp Hội đồng', 1_740_000_060],
    ]);
    expect(await lastAct()).toMatchObject({
      act: 'roster-change',
      actor: CLERK,
      at: 1_740_000_060,
      data: { roster: 2, moved: 1, changed: 0 },
      changes: [
        { field: 'hours.to', from: null, to: '2025-03-15' },
        { field: 'hours', from: null },
        { of: 'Họp Hội đồng', field: 'when' },
      ],
    });
  });

  test('of a group gives its meetings to the new member, and takes them from the one before', async () => {
    const group = (members: readonly string[]) => ({
      ...{ id: 'lanh-dao', name: 'Lãnh đạo Sở', aliases: [], from: null, to: null, meaning: 'members' as const },
      members,
    });
    await opened.close();
    opened = await openTestOffice({ ...SO_MAU, groups: [group(['an'])] });
    await opened.publish(month(meeting('03-05', 'Giao ban', { leaders: ['lanh-dao'] }), meeting('03-06', 'Tiếp dân')));
    await change({ groups: [group(['binh'])] });
    const parties = (await opened.published()).map(({ parties: all, sequence }) => [all.map(({ id }) => id), sequence]);
    expect(parties).toEqual([
      [['binh'], 1],
      [['an'], 0],
    ]);
    const of = await opened.office.store.read(({ history }) =>
      history.list('so-mau', { act: 'roster-change', subject: { kind: 'person', id: 'binh' } }, null, 5),
    );
    expect(of.entries).toHaveLength(1);
  });

  test('of the deputy in charge from a day on leaves to the one before what is before that day', async () => {
    const unit = {
      ...{ id: 'vp', name: 'Văn phòng', aliases: [], parent: null, from: null, to: null },
      inCharge: 'an',
    };
    const charge = {
      ...{ id: 'pgd', name: 'PGĐ phụ trách', aliases: [], from: null, to: null, meaning: 'deputyInCharge' as const },
      members: ['an', 'binh'],
    };
    await opened.close();
    opened = await openTestOffice({ ...SO_MAU, units: [unit], groups: [charge] });
    const given = { leaders: ['pgd'], units: ['vp'] };
    await opened.publish(month(meeting('03-05', 'Giao ban', given), meeting('03-20', 'Họp Hội đồng', given)));
    const units = [
      { ...unit, inCharge: 'binh', earlier: [{ until: '2025-03-15' as LocalDate, inCharge: 'an' }] },
    ] as const;
    const { organization, mark } = await showRoster(opened.office, 'so-mau');
    const wish = { organizationId: 'so-mau', mark, organization: { ...organization, units } };
    const preview = await previewRoster(opened.office, wish);
    expect(preview.byPerson.map(({ id, added, cancelled }) => [id, added.length, cancelled.length])).toEqual([
      ['an', 0, 1],
      ['binh', 1, 0],
    ]);
    expect((await opened.published()).map(({ sequence }) => sequence)).toEqual([0, 0]);
    await changeRoster(opened.office, { ...wish, actor: CLERK });
    const leaders = (await opened.published()).map(({ parties, sequence }) => [
      parties.find(({ kind }) => kind === 'person')?.id,
      sequence,
    ]);
    expect(leaders).toEqual([
      ['an', 0],
      ['binh', 1],
    ]);
  });

  test('does not bring back what was cancelled, and does not touch what a later revision says', async () => {
    await opened.publish(
      month(
        meeting('03-05', 'Giao ban'),
        meeting('03-20', 'Họp Hội đồng'),
        meeting('03-22', 'A'),
        meeting('03-24', 'B'),
      ),
    );
    await opened.publish(month(meeting('03-05', 'Giao ban'), meeting('03-21', 'Họp Hội đồng'), meeting('03-22', 'A')));
    await change({ hours: [{ ...HOURS, to: '2025-03-15' as LocalDate }, SUMMER] });
    const all = (await opened.published()).map(({ summary, status, sequence }) => `${summary} ${status} ${sequence}`);
    expect(all).toEqual(['Giao ban confirmed 0', 'Họp Hội đồng confirmed 2', 'A confirmed 1', 'B cancelled 1']);
  });

  test('that names a person anew is told old → new, gives a feed to whoever comes, and changes no entry', async () => {
    await opened.publish(month(meeting('03-05', 'Giao ban')));
    const third = { id: 'chi', name: 'Người Thứ Ba', title: null, aliases: [], external: false, from: null, to: null };
    const renamed = { ...SO_MAU.persons[1]!, title: 'Phó Giám đốc phụ trách' };
    const { changes, origin } = await change({ persons: [SO_MAU.persons[0]!, renamed, third] });
    expect(changes).toEqual([
      { of: 'Người Thứ Hai', field: 'position', from: 'Phó Giám đốc', to: 'Phó Giám đốc phụ trách' },
      { of: 'Người Thứ Ba', field: 'persons', from: null, to: third },
    ]);
    expect(origin).toBe('page');
    expect(await shown()).toEqual(['Giao ban 03-05 07:30 0']);
    const feeds = await opened.office.store.read((reads) => reads.feeds.list('so-mau'));
    expect(feeds.map(({ id }) => id)).toContain('so-mau.person.chi');
  });

  test('that names a person anew names the list of things to do as it does the calendar, with what was set for it', async () => {
    await opened.publish(month(meeting('03-05', 'Giao ban')));
    const list = await addTaskFeed(opened.office, 'so-mau.person.an', BY_TEST);
    await opened.office.store.write(({ feeds }) => feeds.setPublic(list, true));
    const options = optionsOf((await opened.office.store.read(({ feeds }) => feeds.get(list)))!);
    await changeFeed(opened.office, list, { ...options, showCancelled: false }, BY_TEST);
    const [an, ...others] = SO_MAU.persons;
    await change({ persons: [{ ...an!, name: 'Người Thứ Nhất (tên mới)' }, ...others] });
    await opened.office.store.write(({ feeds }) => feeds.setPublic(list, false));
    const feeds = await opened.office.store.read((store) => store.feeds.list('so-mau'));
    expect(feeds.map(({ title }) => title)).toEqual([
      'Người Thứ Nhất (tên mới) – Giám đốc',
      'Người Thứ Hai – Phó Giám đốc',
      'Sở Mẫu',
      'Ngày nghỉ, ngày lễ và ngày kỷ niệm',
      'Việc cần làm: Người Thứ Nhất (tên mới) – Giám đốc',
    ]);
    expect(feeds.at(-1)).toMatchObject({
      ...{ id: list, description: 'Việc cần làm: Người Thứ Nhất (tên mới) – Giám đốc' },
      ...{ tasks: 'todos', showCancelled: false, scope: { type: 'person', id: 'an' } },
    });
    expect(feeds.at(-1)?.isPublic).toBeUndefined();
  });

  test('that was made from an older state is refused, and says who was first', async () => {
    await opened.publish(month(meeting('03-05', 'Giao ban')));
    const { organization, mark } = await showRoster(opened.office, 'so-mau');
    await change({ name: 'Sở Mẫu mới' }, OTHER);
    const late = changeRoster(opened.office, {
      ...{ actor: CLERK, organizationId: 'so-mau', mark, organization: { ...organization, province: 'Minh Họa' } },
    });
    await expect(late).rejects.toMatchObject({ code: 'roster-stale', data: { by: 'chánh văn phòng' } });
    expect((await showRoster(opened.office, 'so-mau')).organization.province).toBeNull();
  });

  test('that changes nothing writes nothing', async () => {
    await opened.publish(month(meeting('03-05', 'Giao ban')));
    const before = await lastAct();
    await change({});
    expect(await lastAct()).toEqual(before);
    expect((await showRoster(opened.office, 'so-mau')).origin).toBe('config');
  });
});

describe('an alias', () => {
  const alias = (text: string, id = 'binh') =>
    addAlias(opened.office, { actor: CLERK, organizationId: 'so-mau', kind: 'person', id, text });

  test('that a clerk has explained stands in the roster from then on, with its day in the history', async () => {
    await opened.publish(month(meeting('03-05', 'Giao ban')));
    await alias(' PGĐ Hai ');
    const { organization } = await showRoster(opened.office, 'so-mau');
    expect(organization.persons[1]?.aliases).toEqual(['PGĐ Hai']);
    expect(await lastAct()).toMatchObject({
      act: 'roster-change',
      changes: [{ of: 'Người Thứ Hai', field: 'aliases', from: [], to: ['PGĐ Hai'] }],
    });
    const entry = await lastAct();
    await alias('pgđ hai');
    expect(await lastAct()).toEqual(entry);
  });

  test('may be a name that somebody bore who had left before; of one who is there a single day longer it is refused', async () => {
    await opened.publish(month(meeting('03-05', 'Giao ban')));
    const [an, binh] = SO_MAU.persons;
    const left = { ...an!, aliases: ['Chánh Văn phòng'], to: '2025-02-28' as LocalDate };
    const since = (from: string) => ({ ...SO_MAU, persons: [left, { ...binh!, from: from as LocalDate }] });
    await change(since('2025-02-28'));
    await expect(alias('Chánh văn phòng')).rejects.toMatchObject({ code: 'alias-taken' });
    await change(since('2025-03-01'));
    const { organization } = await alias('Chánh văn phòng');
    expect(organization.persons.map(({ aliases }) => aliases)).toEqual([['Chánh Văn phòng'], ['Chánh văn phòng']]);
    expect(parseOrganization(organizationYaml(organization), 'so-mau.yaml')).toMatchObject({ id: 'so-mau' });
  });

  test('of somebody else, or for nobody, is refused', async () => {
    await opened.publish(month(meeting('03-05', 'Giao ban')));
    await expect(alias('người thứ nhất')).rejects.toMatchObject({
      code: 'alias-taken',
      data: { name: 'Người Thứ Nhất' },
    });
    await expect(alias('X', 'nobody')).rejects.toMatchObject({ code: 'roster-id-unknown' });
  });
});

/** The bundled holidays with a Friday off in the week of a deadline. */
function withDayOff(holidays: HolidayCalendar): HolidayCalendar {
  const extra = {
    ...{ name: 'Nghỉ thêm', nameEn: 'Extra day', date: '2025-03-14' as LocalDate, inLieuOf: null },
    source: holidays.sources[0]!.id,
  };
  const years = holidays.years.map((year) =>
    year.year === 2025
      ? { ...year, daysOff: [...year.daysOff, extra].sort((a, b) => (a.date < b.date ? -1 : 1)) }
      : year,
  );
  return { ...holidays, years };
}

describe('a change of the holidays', () => {
  const task = meeting('03-14', 'Báo cáo quý', { kind: 'task', timing: 'deadline', slot: null });

  test('moves a deadline that falls on a day off now to the working day before, and nothing else', async () => {
    await noteCalendar(opened.office);
    await opened.publish(month(task, meeting('03-05', 'Giao ban')));
    opened.now += 60;
    await changeHolidays(opened.office, {
      actor: CLERK,
      mark: null,
      holidays: withDayOff(opened.office.calendar.data),
    });
    expect(await shown()).toEqual(['Giao ban 03-05 07:30 0', 'Báo cáo quý 03-13  1']);
    expect(await lastAct()).toMatchObject({ act: 'calendar-change', actor: CLERK, data: { moved: 1 } });
    const { settings } = await opened.office.store.read(async (reads) => ({
      settings: await reads.settings.get('calendar'),
    }));
    expect(JSON.parse(settings ?? '{}').since).toBe(1_740_000_060);
    const same = changeHolidays(opened.office, { actor: CLERK, mark: null, holidays: opened.office.calendar.data });
    await expect(same).rejects.toMatchObject({ code: 'holidays-unchanged' });
  });

  test('stands in the store, and is in force for whoever opens it next', async () => {
    const configured = opened.office.calendar;
    await opened.publish(month(task));
    const holidays = withDayOff(configured.data);
    await changeHolidays(opened.office, { actor: CLERK, mark: null, holidays });
    const inForce = await opened.office.store.read((reads) => calendarInForce(reads, configured));
    expect(inForce.data).toEqual(holidays);
  });

  test('by a file of the configuration does the same when the service starts', async () => {
    await noteCalendar(opened.office);
    await opened.publish(month(task));
    const data = withDayOff(opened.office.calendar.data);
    const daysOff = Map.groupBy(
      data.years.flatMap((year) => year.daysOff),
      ({ date }) => date,
    );
    opened.office.calendar = { ...opened.office.calendar, data, daysOff };
    await noteCalendar(opened.office);
    expect(await shown()).toEqual(['Báo cáo quý 03-13  1']);
  });
});

describe('written as a file of the configuration and read again', () => {
  test.each(listOrganizations(BUNDLED_CONFIG))('%s is the very same', (id) => {
    const organization = loadOrganization(BUNDLED_CONFIG, id);
    expect(parseOrganization(organizationYaml(organization), `${id}.yaml`)).toEqual(organization);
  });

  test('text that looks like something else stays text', () => {
    const strange = {
      ...SO_MAU.persons[0]!,
      name: '2026',
      title: 'null',
      aliases: ['07:30', 'yes', '# a', ': b', '2025-03-01'],
    };
    const organization = { ...SO_MAU, persons: [strange] };
    expect(parseOrganization(organizationYaml(organization), 'so-mau.yaml')).toEqual(organization);
  });

  test('the holidays are the very same', () => {
    const { data } = opened.office.calendar;
    expect(parseHolidays(holidaysYaml(data), 'holidays.yaml')).toEqual(data);
  });
});
