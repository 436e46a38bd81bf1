import { time } from "../en/time.ts";
import type { Language } from "../language.ts";
import { press } from "./press.ts";

export const fr: Language = { code: "fr", direction: "ltr", time, press };
