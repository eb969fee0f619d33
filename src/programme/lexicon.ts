import type { Organization, Person } from '../model/organization.ts';
import { indexNames, matchName, type NameForm, type NameIndex, nameForm } from './names.ts';
import { oncePer } from './once.ts';
import { matchTitle, type TitleMatch } from './titles.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A roster made ready for finding its names in text. */

export interface NamedForm {
  readonly kind: 'unit' | 'group';
  readonly id: string;
  readonly name: string;
  readonly form: NameForm;
}

export interface PersonForm {
  readonly person: Person;
  /** Words of the name, family name first; one for somebody known by the given name alone. */
  readonly name: readonly Token[];
  /** Those of the roster, and those that stand in aliases. */
  readonly titles: readonly TitleMatch[];
}

/** Another way to name a person, whole. */
export interface AliasForm {
  readonly person: Person;
  readonly form: NameForm;
}

export interface Lexicon {
  readonly named: NameIndex<NamedForm>;
  readonly persons: readonly PersonForm[];
  readonly aliases: NameIndex<AliasForm>;
}

/** First words that a column leaves out. */
const SHORTABLE = /^(phòng|các)\s/iu;

export const lexiconOf: (organization: Organization) => Lexicon = oncePer((organization) => ({
  named: indexNames([
    ...organization.units.flatMap((unit) => forms('unit', unit)),
    ...organization.groups.flatMap((group) => forms('group', group)),
  ]),
  persons: organization.persons.map(personForm),
  aliases: indexNames(
    organization.persons.flatMap((person) => person.aliases.map((alias) => ({ person, form: nameForm(alias) }))),
  ),
}));

function forms(kind: 'unit' | 'group', named: { id: string; name: string; aliases: readonly string[] }): NamedForm[] {
  const whole = nameForm(named.name);
  return [named.name, ...named.aliases].map((text) => ({
    kind,
    id: named.id,
    name: named.name,
    form: text === named.name ? nameForm(text, SHORTABLE.test(text)) : aliasForm(text, whole),
  }));
}

/** Letters that stand for a name written out beside them (`Phòng QLKH`) are not spelt out by any other words. */
function aliasForm(text: string, whole: NameForm): NameForm {
  const form = nameForm(text, SHORTABLE.test(text));
  if (matchName(form.words, 0, whole)?.end !== form.words.length) return form;
  return { ...form, words: form.words.map((word) => ({ ...word, acronym: false })) };
}

function personForm(person: Person): PersonForm {
  return {
    person,
    name: tokensOf(person.name),
    titles: [person.title ?? '', ...person.aliases].flatMap(titlesIn),
  };
}

function titlesIn(text: string): TitleMatch[] {
  const tokens = tokensOf(text);
  const found: TitleMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const title = matchTitle(tokens, at);
    if (!title) continue;
    found.push(title);
    at = title.end - 1;
  }
  return found;
}
