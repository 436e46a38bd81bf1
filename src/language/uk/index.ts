import { press } from "../en/press.ts";
import type { Language } from "../language.ts";
import { time } from "./time.ts";

export const uk: Language = { code: "uk", direction: "ltr", time, press };
