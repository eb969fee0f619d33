/** One thing said in both languages, side by side so that neither is forgotten. `{name}` is filled from the data. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

export type Language = keyof Sentence;
export type SentenceData = Readonly<Record<string, string | number>>;

export function fill(template: string, data: SentenceData): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}
