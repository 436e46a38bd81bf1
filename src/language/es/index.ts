import { press } from "../en/press.ts";
import type { Language } from "../language.ts";
import { time } from "./time.ts";

export const es: Language = { code: "es", direction: "ltr", time, press };
