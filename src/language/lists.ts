import type { Cue, CueName } from "./press-words.ts";

/** Words apart by white space. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Phrases apart by bars; a phrase may go over a line end. */
export const phrases = (text: string): readonly string[] =>
  text
    .split("|")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");

/** Phrases apart by bars. */
type CueText = Partial<Readonly<Record<keyof Cue, string>>>;

/** What a language says of the kinds of cue. */
export type CueTexts = Partial<Readonly<Record<CueName, CueText>>>;

/** Every kind of cue, with the labels that pages of all languages leave untranslated. */
export function cuesOf(own: CueTexts): Readonly<Record<CueName, Cue>> {
  return Object.fromEntries(
    names.map((name) => {
      const { parts = "", opens = "", within = "" } = own[name] ?? {};
      const cue: Cue = {
        parts: phrases(`${parts}|${everywhere[name] ?? ""}`),
        opens: phrases(opens),
        within: phrases(within),
      };
      return [name, cue];
    }),
  ) as Record<CueName, Cue>;
}

const names: readonly CueName[] = [
  "advertisement",
  "comments",
  "share",
  "newsletter",
  "related",
  "cookies",
  "paywall",
  "disclaimer",
  "navigation",
  "footer",
  "photo",
  "correction",
  "reposting",
];

const everywhere: Partial<Readonly<Record<CueName, string>>> = {
  advertisement: "sponsored | outbrain | taboola | promo",
  share: `facebook | twitter | x | instagram | whatsapp | telegram | linkedin | pinterest | messenger | viber |
    threads | bluesky | mastodon | reddit | tumblr | flipboard | tiktok | youtube | xing | vk | e mail | email | mail |
    sms | rss | link | copy link | tweet | share | google news`,
  newsletter: "newsletter | newsletters",
  navigation:
    "home | login | menu | live | video | podcast | podcasts | e paper | epaper | online | top news",
  footer: "copyright | rss feed",
  photo: "getty images | getty | shutterstock | unsplash | pixabay",
};
