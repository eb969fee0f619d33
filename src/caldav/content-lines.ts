/** The content lines of our own objects (RFC 5545 §3.1), as far as filters and partial retrieval look into them. */

export interface ContentLine {
  /** In capitals. */
  readonly name: string;
  /** Names in capitals; values without their quotes. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  /** As written, escapes included. */
  readonly value: string;
  /** The whole line as stored, folded where it is long, without its last line break. */
  readonly text: string;
}

export interface Component {
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly components: readonly Component[];
}

interface OpenComponent extends Component {
  readonly lines: ContentLine[];
  readonly components: OpenComponent[];
}

/** The VCALENDAR. The body is one that we wrote: well-formed. */
export function componentOf(body: string): Component {
  const lines = body.split(/\r\n(?![ \t])/).filter((line) => line !== '');
  const top: OpenComponent = { name: '', lines: [], components: [] };
  const open = [top];
  for (const text of lines) {
    const line = lineOf(text);
    if (line.name === 'BEGIN') {
      const begun: OpenComponent = { name: line.value.toUpperCase(), lines: [], components: [] };
      open.at(-1)?.components.push(begun);
      open.push(begun);
    } else if (line.name === 'END') open.pop();
    else open.at(-1)?.lines.push(line);
  }
  return top.components[0] ?? top;
}

const NAME = /^[A-Za-z0-9-]+/;
const PARAMETER = /^;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/;

function lineOf(text: string): ContentLine {
  const unfolded = text.replace(/\r\n[ \t]/g, '');
  const name = NAME.exec(unfolded)?.[0] ?? '';
  const parameters: Record<string, readonly string[]> = {};
  let rest = unfolded.slice(name.length);
  for (let found = PARAMETER.exec(rest); found !== null; found = PARAMETER.exec(rest)) {
    const values = found[2]?.match(/"[^"]*"|[^,]+/g) ?? [];
    parameters[(found[1] ?? '').toUpperCase()] = values.map((value) => value.replace(/^"|"$/g, ''));
    rest = rest.slice(found[0].length);
  }
  return { name: name.toUpperCase(), parameters, value: rest.slice(1), text };
}

/** RFC 5545 §3.3.11. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));
}
