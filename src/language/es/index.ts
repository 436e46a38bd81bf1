import { time } from "../en/time.ts";
import type { Language } from "../language.ts";
import { press } from "./press.ts";

export const es: Language = { code: "es", direction: "ltr", time, press };
