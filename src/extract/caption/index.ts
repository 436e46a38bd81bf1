import type { Rule } from "../rule.ts";
import { aboveCredit } from "./above-credit.ts";
import { agencyAboveText } from "./agency-above-text.ts";
import { barCredit } from "./bar-credit.ts";
import { belowLabel } from "./below-label.ts";
import { bracketSeries } from "./bracket-series.ts";
import { bracketedCredit } from "./bracketed-credit.ts";
import { breaksOff } from "./breaks-off.ts";
import { counted } from "./counted.ts";
import { creditAlone } from "./credit-alone.ts";
import { creditTail } from "./credit-tail.ts";
import { eastAsianTail } from "./east-asian-tail.ts";
import { figureSource } from "./figure-source.ts";
import { fullDate } from "./full-date.ts";
import { gluedCredit } from "./glued-credit.ts";
import { knownCredit } from "./known-credit.ts";
import { openBracket } from "./open-bracket.ts";
import { photoWords } from "./photo-words.ts";
import { rightsTail } from "./rights-tail.ts";
import { sameName } from "./same-name.ts";
import { sameTail } from "./same-tail.ts";
import { scene } from "./scene.ts";
import { siteSuffix } from "./site-suffix.ts";
import { sourceTail } from "./source-tail.ts";
import { twice } from "./twice.ts";

/** What speaks for a picture's caption or credit. Those that see both come first: they part them. */
export const captionRules: readonly Rule[] = [
  gluedCredit,
  creditTail,
  sourceTail,
  openBracket,
  belowLabel,
  bracketedCredit,
  agencyAboveText,
  aboveCredit,
  sameTail,
  sameName,
  rightsTail,
  counted,
  knownCredit,
  bracketSeries,
  creditAlone,
  figureSource,
  barCredit,
  siteSuffix,
  scene,
  eastAsianTail,
  twice,
  photoWords,
  fullDate,
  breaksOff,
];
