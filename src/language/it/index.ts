import { press } from "../en/press.ts";
import type { Language } from "../language.ts";
import { time } from "./time.ts";

export const it: Language = { code: "it", direction: "ltr", time, press };
