import { press } from "../en/press.ts";
import type { Language } from "../language.ts";
import { time } from "./time.ts";

export const de: Language = { code: "de", direction: "ltr", time, press };
