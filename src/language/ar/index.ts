import { time } from "../en/time.ts";
import type { Language } from "../language.ts";
import { press } from "./press.ts";

export const ar: Language = { code: "ar", direction: "rtl", time, press };
