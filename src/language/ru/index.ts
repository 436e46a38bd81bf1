import { press } from "../en/press.ts";
import type { Language } from "../language.ts";
import { time } from "./time.ts";

export const ru: Language = { code: "ru", direction: "ltr", time, press };
