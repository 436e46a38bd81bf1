import type { Language } from "../language.ts";
import { events } from "./events.ts";
import { mentions } from "./mentions.ts";
import { press } from "./press.ts";
import { time } from "./time.ts";

export const ar: Language = { code: "ar", direction: "rtl", time, press, events, mentions };
