import { press } from "../en/press.ts";
import type { Language } from "../language.ts";
import { time } from "./time.ts";

export const pt: Language = { code: "pt", direction: "ltr", time, press };
