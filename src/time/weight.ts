/** What a vote with this chance of being right counts: ln(c / (1 - c)), so that independent votes add up. */
export function weightOf(confidence: number): number {
  return Math.log(confidence / (1 - confidence));
}
