/** `98 %`; what is not quite all never reads as all. */
export function percent(share: number): string {
  const rounded = share >= 1 ? 100 : Math.min(99, Math.round(share * 100));
  return `${rounded}\u00a0%`;
}
