import type { Rule } from "../rule.ts";
import { address } from "./address.ts";
import { agenciesLine } from "./agencies-line.ts";
import { agencyLine } from "./agency-line.ts";
import { agencyOwnPeople } from "./agency-own-people.ts";
import { agencyPage } from "./agency-page.ts";
import { agencyTail } from "./agency-tail.ts";
import { bylineOutlet } from "./byline-outlet.ts";
import { cited } from "./cited.ts";
import { copyright } from "./copyright.ts";
import { desk } from "./desk.ts";
import { firstPublished } from "./first-published.ts";
import { houseAtHome } from "./house-at-home.ts";
import { houseOutside } from "./house-outside.ts";
import { imprint } from "./imprint.ts";
import { issueLabel } from "./issue-label.ts";
import { issueReferenceRule } from "./issue-reference.ts";
import { knownAddress } from "./known-address.ts";
import { knownCredit } from "./known-credit.ts";
import { knownName } from "./known-name.ts";
import { knownSignature } from "./known-signature.ts";
import { masthead } from "./masthead.ts";
import { nameAboveTitle } from "./name-above-title.ts";
import { nameLine } from "./name-line.ts";
import { ownAddress } from "./own-address.ts";
import { ownName } from "./own-name.ts";
import { ownReporting } from "./own-reporting.ts";
import { repostFrames } from "./repost-frames.ts";
import { siteFrames } from "./site-frames.ts";
import { sourceLabel } from "./source-label.ts";
import { sourceLink } from "./source-link.ts";
import { speaksOfItself } from "./speaks-of-itself.ts";
import { tabTitle } from "./tab-title.ts";
import { toldOften } from "./told-often.ts";

/**
 * What names a source: the agency whose text it is, then whoever posted the copy, then the house, then those whom
 * the text itself cites. The names are weighed against each other in `assemble/vote.ts`.
 */
export const sourceRules: readonly Rule[] = [
  agencyTail,
  agencyLine,
  agenciesLine,
  agencyOwnPeople,
  agencyPage,
  sourceLabel,
  sourceLink,
  repostFrames,
  firstPublished,
  copyright,
  tabTitle,
  bylineOutlet,
  desk,
  issueLabel,
  issueReferenceRule,
  imprint,
  nameAboveTitle,
  nameLine,
  knownName,
  knownAddress,
  knownSignature,
  siteFrames,
  ownAddress,
  ownName,
  knownCredit,
  toldOften,
  ownReporting,
  speaksOfItself,
  houseAtHome,
  houseOutside,
  masthead,
  cited,
  address,
];
