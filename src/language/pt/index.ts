import { time } from "../en/time.ts";
import type { Language } from "../language.ts";
import { press } from "./press.ts";

export const pt: Language = { code: "pt", direction: "ltr", time, press };
