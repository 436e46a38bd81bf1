import type { BodyBlock } from "../records/article.ts";
import type { RuleName } from "../records/finding.ts";
import type { JunkKind, Role } from "../records/passage.ts";
import type { Claim } from "./rule.ts";

/** What became of a stretch, and by which rule. */
export interface Outcome {
  readonly role: Role;
  readonly junk: JunkKind | null;
  /** The strongest of the claims that won. */
  readonly rule: RuleName;
  readonly block: BodyBlock["kind"] | null;
  /** Where the winning claim ends. */
  readonly until: number;
}

/**
 * Kept or dropped is decided first: what speaks for text (in whichever role) adds up, as does what speaks for junk, and
 * each field speaks for itself. Which role on the side that won, and which kind of junk, is decided second. Of equals
 * the one claimed first wins, so the order of the rules is the order of trust. Nothing claimed is text: nothing is lost.
 */
export function weigh(claims: readonly Claim[]): Outcome {
  const side = best(claims, sideOf);
  const role = best(side, (claim) => `${claim.role} ${claim.junk ?? ""}`);
  const winner = role.reduce<Claim | null>((a, b) => (a && a.weight >= b.weight ? a : b), null);
  if (!winner) return { role: "body", junk: null, rule: "body/unclaimed", block: null, until: 0 };
  const kind = role
    .filter(({ block }) => block)
    .reduce<Claim | null>((a, b) => (a && a.weight >= b.weight ? a : b), null);
  return {
    role: winner.role!,
    junk: winner.role === "junk" ? (winner.junk ?? "other") : null,
    rule: winner.rule,
    block: kind?.block ?? null,
    until: winner.span.end,
  };
}

/** Roles that stand on one side. */
function sideOf({ role }: Claim): string {
  if (role === "body" || role === "subheading" || role === "standfirst") return "text";
  if (role === "junk" || role === "caption" || role === "credit" || role === "related-link") return "dropped";
  return role!;
}

/** The claims of the group with the greatest sum. */
function best(claims: readonly Claim[], groupOf: (claim: Claim) => string): readonly Claim[] {
  const groups = new Map<string, { sum: number; claims: Claim[] }>();
  for (const claim of claims) {
    const group = groups.get(groupOf(claim));
    if (group) {
      group.sum += claim.weight;
      group.claims.push(claim);
    } else groups.set(groupOf(claim), { sum: claim.weight, claims: [claim] });
  }
  let winner: { sum: number; claims: Claim[] } | null = null;
  for (const group of groups.values()) if (!winner || group.sum > winner.sum) winner = group;
  return winner?.claims ?? [];
}
