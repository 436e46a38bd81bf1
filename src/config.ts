/** What an owner may set, checked and filled with defaults. All folders are absolute. */
export interface Config {
  /** Folder of the config file (or the working folder, where there is none): paths in messages start here. */
  readonly root: string;
  /** The config file that was read; null when there is none. */
  readonly file: string | null;
  readonly title: string;
  readonly description: string | null;
  /** BCP 47; language of the site's own words. */
  readonly language: string;
  /** Absolute address of the published site, ending in `/`; null: pages never need it. */
  readonly baseUrl: string | null;
  readonly input: string;
  readonly output: string;
  /** The owner's templates; a file missing there is taken from the program's own. */
  readonly templates: string;
  /** How `01/02/2022` is to be read where nothing else decides; null: both readings stay. */
  readonly dateOrder: "dmy" | "mdy" | null;
  readonly publish: Publish;
  readonly rights: string | null;
  readonly contact: string | null;
}

export interface Publish {
  readonly text: "full" | "excerpt";
  readonly originals: boolean;
  readonly robots: "index" | "noindex";
}
