/** Heads, folded, of what a court tells of a case. */

/** What a case is about, which beside a column of cases is told of them. */
const TOPIC = /^(?:trich yeu|(?:quan he )?(?:phap luat )?tranh chap|quan he (?:phap luat|tranh chap)|toi danh)(?:$|\W)/;
const PARTIES =
  /^(?:(?:ten |ho ten )?(?:cac )?(?:duong su|bi cao|bi can|bi don|nguyen don|nguoi (?:khoi kien|bi kien)))(?:$|\W)/;

export const isTopicHead = (folded: string): boolean => TOPIC.test(folded);
export const isPartiesHead = (folded: string): boolean => PARTIES.test(folded);
