import type { HeldOffice } from "../../records/said.ts";
import { regionNamed } from "../regions.ts";

/** Ein Amt der Tabelle auf Deutsch; eines, das hier fehlt (aus einer Tabelle des Inhabers), heißt wie dort. */
export const officeNamed = (office: string): string => OFFICES[office] ?? office;

/** Ein Land oder eine Organisation auf Deutsch: wie die Tabelle sie nennt, sonst wie es üblich ist. */
export const bodyNamed = ({ body, bodies }: Pick<HeldOffice, "body" | "bodies">): string =>
  bodies?.de ?? regionNamed(body, "de") ?? body;

const OFFICES: Readonly<Record<string, string>> = {
  President: "Präsident",
  "Vice President": "Vizepräsident",
  "Prime Minister": "Premierminister",
  Premier: "Ministerpräsident",
  Chancellor: "Bundeskanzler",
  "Chancellor of the Exchequer": "Schatzkanzler",
  "Foreign Secretary": "Außenminister",
  "Foreign Minister": "Außenminister",
  "Secretary of State": "Außenminister",
  "Deputy Secretary of State": "Stellvertretender Außenminister",
  "Under Secretary of State for Political Affairs": "Staatssekretär für politische Angelegenheiten",
  "Secretary of Defense": "Verteidigungsminister",
  "Defence Secretary": "Verteidigungsminister",
  "Defence Minister": "Verteidigungsminister",
  "Secretary of the Treasury": "Finanzminister",
  "Attorney General": "Justizminister",
  "National Security Advisor": "Nationaler Sicherheitsberater",
  "Chair of the Federal Reserve": "Vorsitz der Notenbank Fed",
  "Ambassador to the United Nations": "Botschafter bei den Vereinten Nationen",
  "Ambassador to NATO": "Botschafter bei der NATO",
  "Permanent Representative to NATO": "Ständiger Vertreter bei der NATO",
  "Director of the FBI": "Direktor des FBI",
  "Director of the CIA": "Direktor der CIA",
  "Chairman of the Joint Chiefs of Staff": "Vorsitz der Vereinigten Stabschefs",
  "White House Press Secretary": "Sprecher des Weißen Hauses",
  "Speaker of the House": "Präsident des Repräsentantenhauses",
  "Secretary-General": "Generalsekretär",
  "Secretary General": "Generalsekretär",
  "President of the European Commission": "Präsident der Europäischen Kommission",
  "President of the European Council": "Präsident des Europäischen Rates",
  "President of the European Parliament": "Präsident des Europäischen Parlaments",
  "High Representative": "Hoher Vertreter",
  "Managing Director": "Geschäftsführender Direktor",
  "Director-General": "Generaldirektor",
  "Director General": "Generaldirektor",
  "High Commissioner for Refugees": "Hoher Flüchtlingskommissar",
  Prosecutor: "Chefankläger",
  Pope: "Papst",
  Monarch: "Staatsoberhaupt",
  Leader: "Führung",
  "Presidential press secretary": "Sprecher des Präsidenten",
  "Foreign Ministry spokeswoman": "Sprecherin des Außenministeriums",
  "Deputy Foreign Minister": "Stellvertretender Außenminister",
  Governor: "Gouverneur",
  "Finance Minister": "Finanzminister",
  "Home Secretary": "Innenminister",
  "Health Secretary": "Gesundheitsminister",
  "Secretary of Homeland Security": "Minister für Heimatschutz",
  "Secretary of Commerce": "Handelsminister",
  "Secretary of Energy": "Energieminister",
  "Secretary of Education": "Bildungsminister",
  "Secretary of Labor": "Arbeitsminister",
  "Secretary of Agriculture": "Landwirtschaftsminister",
  "Secretary of Transportation": "Verkehrsminister",
};

/** Was kein Land ist, oder anders heißt als in den Tabellen von `Intl`. */
