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
  const role = best(best(claims, sideOf), kindOf);
  const winner = heaviest(role, isAny);
  if (!winner) return UNCLAIMED;
  return {
    role: winner.role!,
    junk: winner.role === "junk" ? (winner.junk ?? "other") : null,
    rule: winner.rule,
    block: heaviest(role, hasBlock)?.block ?? null,
    until: winner.span.end,
  };
}

const UNCLAIMED: Outcome = { role: "body", junk: null, rule: "body/unclaimed", block: null, until: 0 };

/** Of equals the first. `counts`: is it one of those among which is chosen? */
function heaviest(claims: readonly Claim[], counts: (claim: Claim) => boolean): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims)
    if (counts(claim) && (best === null || claim.weight > best.weight)) best = claim;
  return best;
}

const isAny = (): boolean => true;
const hasBlock = ({ block }: Claim): boolean => Boolean(block);

/** Roles that stand on one side. */
function sideOf({ role }: Claim): string {
  if (role === "body" || role === "subheading" || role === "standfirst") return "text";
  if (role === "junk" || role === "caption" || role === "credit" || role === "related-link") return "dropped";
  return role!;
}

const kindOf = ({ role, junk }: Claim): string => junk ?? role!;

/** The claims of the group with the greatest sum; of equals that of which the first came first. */
function best(claims: readonly Claim[], groupOf: (claim: Claim) => string): readonly Claim[] {
  if (areOne(claims, groupOf)) return claims; // most stretches: all say the same
  const groups: string[] = []; // few: no table
  const sums: number[] = [];
  for (const claim of claims) {
    const group = groupOf(claim);
    const at = groups.indexOf(group);
    if (at >= 0) sums[at]! += claim.weight;
    else sums[groups.push(group) - 1] = claim.weight;
  }
  const winner = groups[sums.indexOf(Math.max(...sums))];
  return claims.filter((claim) => groupOf(claim) === winner);
}

function areOne(claims: readonly Claim[], groupOf: (claim: Claim) => string): boolean {
  if (claims.length < 2) return true;
  const first = groupOf(claims[0]!);
  for (let i = 1; i < claims.length; i += 1) if (groupOf(claims[i]!) !== first) return false;
  return true;
}
