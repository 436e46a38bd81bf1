/** The little that the tests use of a library without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(source: string);
    readonly data: readonly object[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-csl";
declare module "@citation-js/plugin-ris";
