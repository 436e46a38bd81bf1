import { cueRule } from "./cue-rule.ts";

export const disclaimer = cueRule(
  "disclaimer",
  "A legal note: rights, reprints, responsibility, where the text first appeared.",
  "All rights reserved. This material may not be reproduced without permission.",
);
