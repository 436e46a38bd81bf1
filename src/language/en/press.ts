import type { PressWords } from "../press-words.ts";

export const press: PressWords = { by: ["by"] };
