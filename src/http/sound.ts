import { readHolidaysText } from '../config/calendar.ts';
import type { Fault } from '../config/fault.ts';
import { holidaysYaml } from '../config/holidays-yaml.ts';
import { organizationYaml } from '../config/organization-yaml.ts';
import { readOrganizationText } from '../config/organizations.ts';
import type { YamlReading } from '../config/yaml.ts';
import { LichError } from '../errors.ts';
import type { Organization } from '../model/organization.ts';
import type { HolidayCalendar } from '../time/calendar-data.ts';

/**
 * What people send is held to the rules of `config/`, whole: every fault at once, with its line where they sent lines.
 * Each throws LichError `roster-invalid`.
 */

export function organizationIn(text: string, id: string): Organization {
  return sound(readOrganizationText(text, id), lineAndFault);
}

export function holidaysIn(text: string): HolidayCalendar {
  return sound(readHolidaysText(text), lineAndFault);
}

export function soundOrganization(organization: Organization): Organization {
  return sound(readOrganizationText(organizationYaml(organization), organization.id), faultAlone);
}

export function soundHolidays(holidays: HolidayCalendar): HolidayCalendar {
  return sound(readHolidaysText(holidaysYaml(holidays)), faultAlone);
}

type InWords = (fault: Fault, language: 'vi' | 'en') => string;

const LINE = { vi: 'dòng', en: 'line' } as const;
const lineAndFault: InWords = ({ line, vi, en }, language) =>
  `${line === null ? '' : `${LINE[language]} ${line}: `}${{ vi, en }[language]}`;
/** A line of a text that nobody wrote would lead nowhere. */
const faultAlone: InWords = (fault, language) => fault[language].replace(/ \((?:dòng|line) \d+\)/, '');

function sound<T>({ value, faults }: YamlReading<T>, inWords: InWords): T {
  if (value !== null) return value;
  const list = (language: 'vi' | 'en') => faults.map((fault) => inWords(fault, language)).join('\n');
  throw new LichError('roster-invalid', { count: faults.length, faultsVi: list('vi'), faultsEn: list('en') });
}
