import { press } from "../en/press.ts";
import type { Language } from "../language.ts";
import { time } from "./time.ts";

export const ar: Language = { code: "ar", direction: "rtl", time, press };
