import type { Feed, FeedScope } from '../model/feed.ts';
import type { Organization } from '../model/organization.ts';

/** Told apart on a phone that shows several; read against white and black. */
const COLORS = ['#1F6FB2', '#2E7D32', '#C2410C', '#7B1FA2', '#00838F', '#AD1457', '#5D4037', '#455A64'] as const;
const HOLIDAY_COLOR = '#C62828';

/**
 * The feeds that an organisation offers: the whole office, each person of its own, each unit, each group, holidays; in
 * the order of its roster. Whoever served at any time has one, so that older programmes are published too. An id stays
 * the same as long as the roster's does.
 */
export function feedsOf(organization: Organization, refreshMinutes: number): readonly Feed[] {
  const { id: organizationId, name, persons, units, groups } = organization;
  const office = organization.shortName ?? name;
  const entries: readonly (readonly [FeedScope, string, string])[] = [
    [{ type: 'organization' }, `Lịch công tác ${office}`, `Lịch công tác chung của ${name}`],
    ...persons
      .filter(({ external }) => !external)
      .map((person) => {
        const whole = person.title === null ? person.name : `${person.title} ${person.name}`;
        return [{ type: 'person', id: person.id }, `${person.name} – lịch công tác`, `${whole}, ${name}`] as const;
      }),
    ...units.map(
      ({ id, name: unit }) => [{ type: 'unit', id }, `${unit} – lịch công tác`, `${unit}, ${name}`] as const,
    ),
    ...groups.map(
      ({ id, name: group }) => [{ type: 'group', id }, `${group} – ${office}`, `${group}, ${name}`] as const,
    ),
    [{ type: 'holidays' }, 'Ngày nghỉ, ngày lễ và ngày kỷ niệm', 'Ngày nghỉ lễ, làm bù, hoán đổi và các ngày kỷ niệm'],
  ];
  return entries.map(([scope, title, description], index) => ({
    id: [organizationId, scope.type, ...('id' in scope ? [scope.id] : [])].join('/'),
    organizationId,
    scope,
    title,
    description,
    detail: 'full',
    showCancelled: true,
    showHolidays: organization.showHolidays && scope.type !== 'holidays',
    color: scope.type === 'holidays' ? HOLIDAY_COLOR : (COLORS[index % COLORS.length] ?? COLORS[0]),
    refreshMinutes,
  }));
}
