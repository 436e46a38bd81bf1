import type { GatheredPlan, RecordsShown } from "../records/page.ts";
import type { Prepared } from "../write/prepare.ts";
import type { CrewOnCall } from "./crew.ts";
import type { BroughtPages, LotErrand } from "./errands.ts";

type LotPlan = GatheredPlan & { readonly apart: RecordsShown };

/** The files of one lot take as long as to examine so many clippings. */
const WORTH = 2;

/**
 * Files that hand on records are made by threads, where there are enough of them, from the records as they lie in the output
 * folder; what they leave is left to whoever asks.
 */
export function lotsBy(
  crew: CrewOnCall,
  plans: readonly GatheredPlan[],
  folder: string,
  take: (plan: GatheredPlan, made: Prepared) => void,
): void {
  const lots = inLots(plans.filter((plan): plan is LotPlan => plan.apart !== undefined));
  const errandAt = (at: number): LotErrand => {
    const lot = lots[at]!;
    const files = lot.map(({ path, apart }) => ({ path, form: apart.form }));
    return { folder, records: lot[0]!.apart.records, files };
  };
  crew.send<LotErrand, BroughtPages>(
    "lot",
    { length: lots.length, at: errandAt },
    {
      stage: null,
      worth: lots.length * WORTH,
      take: ({ files }, at) => lots[at]!.forEach((plan, i) => void take(plan, files[i]!)),
    },
  );
}

function inLots(plans: readonly LotPlan[]): readonly (readonly LotPlan[])[] {
  const lots = new Map<readonly string[], LotPlan[]>();
  for (const plan of plans) {
    const known = lots.get(plan.apart.records);
    if (known) known.push(plan);
    else lots.set(plan.apart.records, [plan]);
  }
  return [...lots.values()];
}
