import { press } from "../en/press.ts";
import type { Language } from "../language.ts";
import { time } from "./time.ts";

export const fr: Language = { code: "fr", direction: "ltr", time, press };
