/** The function, which works once for each object: what many steps of a reading ask for is kept as long as the object lives. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}

/** What the functions below have made of the texts of one document. */
const ofTexts: Map<string, unknown>[] = [];
/** More texts than a document for people has. */
const MOST_TEXTS = 10_000;

/** The function, which works once for each text of a document. */
export function oncePerText<Value extends object | string | boolean | null>(
  make: (text: string) => Value,
): (text: string) => Value {
  const made = new Map<string, Value>();
  ofTexts.push(made);
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (made.size >= MOST_TEXTS) made.clear();
    made.set(text, value);
    return value;
  };
}

/** Nothing of one document is kept for the next. */
export function forgetTexts(): void {
  for (const made of ofTexts) made.clear();
}
