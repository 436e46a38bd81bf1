import { time } from "../en/time.ts";
import type { Language } from "../language.ts";
import { press } from "./press.ts";

export const de: Language = { code: "de", direction: "ltr", time, press };
