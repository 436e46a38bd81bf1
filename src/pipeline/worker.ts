import { joinCrew } from "../effects/crew-member.ts";
import { errandsIn, type WorkerSetting } from "./errands.ts";

/** What runs in each thread of a crew. */
joinCrew((setting: WorkerSetting) => errandsIn(setting));
