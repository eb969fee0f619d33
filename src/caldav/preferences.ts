/** RFC 8144 §2.1, and Apple's older `Brief: t`. */
export function isMinimal({ prefer, brief }: Readonly<Record<string, string | undefined>>): boolean {
  return /(?:^|[,;\s])return\s*=\s*"?minimal"?(?:$|[,;\s])/i.test(prefer ?? '') || brief?.trim().toLowerCase() === 't';
}
