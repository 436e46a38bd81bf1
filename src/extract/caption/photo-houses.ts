import { findAgency } from "../names/find-agency.ts";

/** Who sells pictures to papers all over the world and no texts; written in small letters. */
const HOUSES: ReadonlySet<string> = new Set([
  "getty",
  "getty images",
  "istock",
  "shutterstock",
  "alamy",
  "alamy stock photo",
  "adobe stock",
  "depositphotos",
  "imago",
  "imago images",
  "picture alliance",
  "picture-alliance",
  "keystone",
  "unsplash",
  "pexels",
  "pixabay",
  "epa",
  "epa-efe",
  "zuma",
  "zuma press",
  "pa wire",
  "pa images",
  "pa media",
  "rex",
  "rex features",
  "sipa",
  "ap photo",
  "ntb",
  "scanpix",
  "ritzau scanpix",
  "action images",
  "sportsfile",
  "splash news",
  "backgrid",
  "wireimage",
  "filmmagic",
  "flickr",
  "wikimedia commons",
]);

/** `Getty Images`, `Jo March/Reuters`: one of the pieces is an agency, or sells pictures. */
export const namesPhotoHouse = (text: string): boolean =>
  text
    .split(/\s*[/|,;]\s*|\s+via\s+/)
    .some((piece) => HOUSES.has(piece.trim().toLowerCase()) || findAgency(piece) !== null);
