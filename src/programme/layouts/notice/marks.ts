const MARK = /^[\s\-–+*•]*\(?(?:\d{1,2}|[a-zđ]|[IVX]{1,3})[.)/-]\s*|^[\s\-–+*•]+/u;

/** A line of a notice without the mark of its list. */
export const withoutMark = (text: string): string => text.replace(MARK, '');
