import type { Decided } from "./decide.ts";

/** A page that has no other text than what is marked as its standfirst (news in brief, the free part of a story): that is its text. */
export function withText(passages: readonly Decided[]): readonly Decided[] {
  if (passages.some(({ role }) => role === "body")) return passages;
  return passages.map((passage) => (passage.role === "standfirst" ? { ...passage, role: "body" } : passage));
}
