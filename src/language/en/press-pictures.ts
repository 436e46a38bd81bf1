import { phrases, words } from "../lists.ts";
import type { Cue, PressWords } from "../press-words.ts";

/** How captions and credits tell what their pictures show, and whose they are. */
export const pictureWords: Pick<
  PressWords,
  "photoLabels" | "photoLinks" | "photoVia" | "photoNotes" | "pictureSides" | "scene" | "captionLabels"
> = {
  photoLabels: [
    "photos",
    "photo",
    "photographs",
    "photograph",
    "picture",
    "image",
    "pic",
    "credit",
    "photographer",
    "foto",
    "file photo",
    "graphic",
    "infographic",
    "illustration",
    "artwork",
  ],
  pictureSides: [
    "left",
    "right",
    "centre",
    "center",
    "middle",
    "l",
    "r",
    "c",
    "far left",
    "far right",
    "pictured",
    "top",
    "bottom",
    "above",
  ],
  scene: {
    verbs: words(`
      speaks speak walks walk stands stand holds hold waves wave sits sit listens listen poses pose gestures gesture
      arrives arrive looks look watches watch attends attend delivers deliver addresses address participates
      participate celebrates celebrate reacts react shakes shake performs perform wears wear carries carry waits wait
      gathers gather protests protest marches march chants chant rides ride departs depart boards board leaves leave
      smiles smile talks talk greets greet kisses kiss hugs hug embraces embrace crosses cross passes pass hangs hang
      sport interviews interview gives give presents present inspects inspect visits visit tours tour lies lie rests
      rest flies fly burns burn prays pray announces announce appears appear pushes push fills fill works work
      stretches makes displays display shows show sings sing dances dance plays play throws throw drives drive stares
      stare lines line claps clap applauds applaud cheer cheers loads load removes remove searches search battles
      battle cleans clean`),
    shown: words("shown seen pictured photographed displayed"),
    being: words("is are"),
    sides: words("left right centre center pictured"),
    sideParts: words("second third far top bottom from"),
    places: [
      "during a",
      "during an",
      "during the",
      "during his",
      "during her",
      "during their",
      "outside",
      "inside",
      "in front of",
      "next to",
      "alongside",
      "near the",
      "at a",
      "at an",
      "at the",
      "on stage",
      "onstage",
      "in the background",
      "ahead of a",
    ],
    breaks: words(`
      was were had did went came made took began got became announced found reported has have will would could should
      may might can if because but however although when that which who`),
    saying: words("said says told according"),
    articles: words("a an the"),
  },
  captionLabels: [
    "image caption",
    "media caption",
    "video caption",
    "caption",
    "open this photo in gallery",
    "open image in gallery",
    "view image in fullscreen",
    "enlarge this image",
  ],
  photoLinks: ["by", "via", "courtesy"],
  photoVia: ["via"],
  photoNotes: ["file photo", "file", "submitted", "handout", "courtesy", "supplied"],
};

/** Labels of pictures, and what stands before or within their captions. */
export const photo: Cue = {
  parts: phrases(`
    image source | image caption | media caption | video caption | view gallery | getty |
    placeholder image | photo | photos | image | images | picture | pic | photograph | photo credit |
    image credit | photo courtesy | file photo | file image | file picture | stock photo | stock image |
    stock photography | submitted photo | submitted | handout | courtesy | courtesy photo | supplied |
    illustration | graphic | screengrab | screenshot | archive photo | ap photo | getty images | archive |
    image credits | photo credits | view # images | view # image | view image | view images | credits |
    supplied image | epa | pa media | shutterstock | istock | alamy`),
  opens: phrases(`
    image source | image caption | media caption | video caption | photo by | photo courtesy |
    photo credit | photograph by | picture by | image by | image courtesy | photo illustration |
    illustration by | file photo | file | file in this | in this photo | in this image |
    in this file | in this picture | in this undated | in this handout |
    in this courtroom sketch | pictured | seen here | a file photo | file image | an aerial view |
    a general view | a view of | l-r | from left | left to right | clockwise from |
    image credits | photo credits | credits | view # images | courtesy of | photos by |
    photos courtesy | infographic | video by | video courtesy | cover photo | main image |
    header image | featured image | feature image | lead image | top image | top photo |
    banner image | thumbnail image | stock image | cover image | photo via | photos via |
    image via | images via | photo from | screenshot from | screenshot of | screen capture |
    screengrab from | screengrab of`),
  within: phrases(`
    photo by | photos by | photo credit | photo courtesy | photograph by | image credit | image courtesy |
    picture credit | courtesy photo | file photo | file image | file picture | stock photo |
    representational image | representative image | for representation | for representational purposes |
    image for representation | ap photo | via ap | ap file | via reuters | via getty | getty images |
    via afp | via epa | handout via | photo via | staff photo | screen grab | screengrab | is pictured |
    are pictured | is seen in | are seen in | pose for | poses for | posing for | artist's impression |
    artist's concept | artist's view | from left | pictured left | pictured right | seen in this |
    in this file photo`),
};
