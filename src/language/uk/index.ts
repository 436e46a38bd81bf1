import { time } from "../en/time.ts";
import type { Language } from "../language.ts";
import { press } from "./press.ts";

export const uk: Language = { code: "uk", direction: "ltr", time, press };
