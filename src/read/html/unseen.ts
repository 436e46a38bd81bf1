import { BLOCKS, type Element } from "./tree.ts";

/** What is never drawn: scripts, styles, what needs a plug-in, and what the page says is hidden. */
export const isUnseen = (element: Element): boolean =>
  (UNSEEN.has(element.tag) && !("shadowrootmode" in element.attributes)) ||
  isHidden(element) ||
  isAdded(element);

/** What would be drawn, had the page not said that it is not to be. */
export const isHidden = (element: Element): boolean => isHiddenBy(element, element.attributes);

const isHiddenBy = (element: Element, attributes: Element["attributes"]): boolean =>
  ("hidden" in attributes && !STREAMED.test(attributes.id ?? "")) ||
  HIDDEN_STYLE.test(attributes.style ?? "") ||
  (attributes.class !== undefined &&
    HIDDEN_CLASS.test(attributes.class) &&
    !SHOWN_CLASS.test(attributes.class) &&
    isBox(element));

/** A box with something in it: a line may be drawn elsewhere by a script, as a headline is. */
const isBox = ({ children }: Element): boolean =>
  children.some((child) => typeof child !== "string" && BLOCKS.has(child.tag) && !/^h[12]$/.test(child.tag));

/** What archives of the web lay over their copies, and what wikis put beside a heading for those who edit. */
const isAdded = ({ attributes: { id = "", class: name = "" } }: Element): boolean =>
  /^wm-ipp|^donato$/.test(id) || /(?:^|\s)mw-editsection(?:\s|$)/.test(name);

/** Elements whose words no reader sees. */
const UNSEEN: ReadonlySet<string> = new Set(
  (
    "script style noscript template title svg math canvas object iframe audio video select datalist textarea " +
    "noframes noembed map"
  ).split(" "),
);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** What the commonest style sheets call elements that are not drawn, or are for those who have the page read to them. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:(?:u-|is-|h-)?(?:visually-?hidden|hidden|offscreen)|d-none|sr-only|screen-reader-text|screenreader-only)(?=\s|$)/;
/** On wider screens they are: `hidden md:block`. */
const SHOWN_CLASS =
  /(?:^|\s)(?:[\w-]*:(?:block|flex|grid|inline[\w-]*|table|contents)|d-[a-z]{2,3}-(?:block|flex|grid|inline[\w-]*))(?=\s|$)/;

/** What a server sends late stands hidden at the end of the page, until a script puts it in its place (React). */
const STREAMED = /^S:[\da-z]+$/i;
