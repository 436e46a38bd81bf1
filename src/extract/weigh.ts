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
  const winner = heaviest(role);
  if (!winner) return { role: "body", junk: null, rule: "body/unclaimed", block: null, until: 0 };
  return {
    role: winner.role!,
    junk: winner.role === "junk" ? (winner.junk ?? "other") : null,
    rule: winner.rule,
    block: heaviest(role, ({ block }) => Boolean(block))?.block ?? null,
    until: winner.span.end,
  };
}

/** Of equals the first. `counts`: is it one of those among which is chosen? */
function heaviest(claims: readonly Claim[], counts: (claim: Claim) => boolean = () => true): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims)
    if (counts(claim) && (best === null || claim.weight > best.weight)) best = claim;
  return best;
}

/** Roles that stand on one side. */
function sideOf({ role }: Claim): string {
  if (role === "body" || role === "subheading" || role === "standfirst") return "text";
  if (role === "junk" || role === "caption" || role === "credit" || role === "related-link") return "dropped";
  return role!;
}

/** The claims of the group with the greatest sum; of equals that of which the first came first. */
function best(claims: readonly Claim[], groupOf: (claim: Claim) => string): readonly Claim[] {
  if (areOne(claims, groupOf)) return claims; // most stretches: all say the same
  const names = claims.map(groupOf);
  const sums = new Map<string, number>();
  for (let i = 0; i < claims.length; i++) sums.set(names[i]!, (sums.get(names[i]!) ?? 0) + claims[i]!.weight);
  let winner: string | null = null;
  for (const [name, sum] of sums) if (winner === null || sum > sums.get(winner)!) winner = name;
  return claims.filter((_, i) => names[i] === winner);
}

function areOne(claims: readonly Claim[], groupOf: (claim: Claim) => string): boolean {
  if (claims.length < 2) return true;
  const first = groupOf(claims[0]!);
  for (let i = 1; i < claims.length; i += 1) if (groupOf(claims[i]!) !== first) return false;
  return true;
}
