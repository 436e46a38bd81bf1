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
  const role = best(side, ({ role, junk }) => junk ?? role!);
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

/** The claims of the group with the greatest sum; of equals that of which the first came first. */
function best(claims: readonly Claim[], groupOf: (claim: Claim) => string): readonly Claim[] {
  if (claims.length < 2) return claims;
  const names = claims.map(groupOf);
  const first = names[0];
  if (names.every((name) => name === first)) return claims; // most stretches: all say the same
  const sums = new Map<string, number>();
  for (let i = 0; i < claims.length; i++) sums.set(names[i]!, (sums.get(names[i]!) ?? 0) + claims[i]!.weight);
  let winner: string | null = null;
  for (const [name, sum] of sums) if (winner === null || sum > sums.get(winner)!) winner = name;
  return claims.filter((_, i) => names[i] === winner);
}
