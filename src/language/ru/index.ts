import { time } from "../en/time.ts";
import type { Language } from "../language.ts";
import { press } from "./press.ts";

export const ru: Language = { code: "ru", direction: "ltr", time, press };
