import { time } from "../en/time.ts";
import type { Language } from "../language.ts";
import { press } from "./press.ts";

export const it: Language = { code: "it", direction: "ltr", time, press };
