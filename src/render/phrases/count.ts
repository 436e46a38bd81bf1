/** `10,000`. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** `1 clipping`, `5 clippings`, `no clippings`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${value === 0 ? "no" : number(value)} ${value === 1 ? one : many}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join("");
  return `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** With a capital, for the beginning of a sentence. */
export function capital(sentence: string): string {
  return sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
