import { readFileSync } from "node:fs";
import { backgroundOf } from "../../src/knowledge/background.ts";
import type { ArticleCard } from "../../src/records/archive.ts";
import { cardOf } from "../../src/relate/card.ts";
import { examine } from "./examine.ts";

const background = backgroundOf(
  readFileSync("data/background-words.csv", "utf8"),
  "data/background-words.csv",
);

/** The card of a clipping, with the program's own table of common words. */
export function accountCard(id: string, text: string): ArticleCard {
  return cardOf(id, id, examine(`${id}.txt`, text), background);
}

/** A bridge that fell, in three papers of their own words; the first is dated, the others say weekdays only. */
export const BRIDGE = {
  dated: `Footbridge over the Tarn gives way, nine hurt

The Tarn Valley Mercury
14 May 2019

Nine walkers were hurt on Monday when the old suspension footbridge at Ellerby broke under them, the fire brigade said.

"We heard a crack like a whip, and then everybody was in the water," said Agnes Holroyd, who keeps the tea room on the bank.

Mayor Piers Langstaff ordered every chain bridge along the river to be shut until the engineer, Dora Whitmarsh, has looked at them.

The bridge, 61 metres long and 148 years old, was painted last spring.`,
  weekday: `Ellerby mourns its bridge

The river took it on Monday. Nine people were pulled from the Tarn at Ellerby after the suspension footbridge snapped, and Agnes Holroyd of the tea room still shakes when she speaks of it.

"Everybody was in the water," she said.

Dora Whitmarsh, the county engineer, climbed down to the anchorage with a lamp. Mayor Piers Langstaff stood by and said nothing.

Ropes, planks and a child's shoe drifted as far as the weir.`,
  yesterday: `Chains of Ellerby bridge "eaten through", says engineer

Rust had eaten through the chains of the footbridge that fell at Ellerby yesterday, county engineer Dora Whitmarsh said after a first look at the anchorage.

Nine walkers were taken to the infirmary, two of them with broken legs. The suspension bridge, 61 metres long, had stood over the Tarn for 148 years.

Mayor Piers Langstaff promised an inquiry.`,
} as const;

/** Another bridge, another year, words alike. */
export const OTHER_BRIDGE = `New footbridge opened at Saltwick

3 June 2021

The mayor of Saltwick, Greta Fenn, cut a ribbon on Thursday on the suspension footbridge over the Ouse, built for the walkers who had waited nine years for it.

The engineer, Tom Ackroyd, said that the chains would last a hundred years.

There was tea on the bank.`;
