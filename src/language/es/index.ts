import type { Language } from "../language.ts";
import { events } from "./events.ts";
import { mentions } from "./mentions.ts";
import { press } from "./press.ts";
import { time } from "./time.ts";

export const es: Language = { code: "es", direction: "ltr", time, press, events, mentions };
