import { joinCrew } from "../effects/crew-member.ts";
import { bytesIn, errandsIn, type WorkerSetting } from "./errands.ts";

/** What runs in each thread of a crew. */
joinCrew((setting: WorkerSetting) => errandsIn(setting), bytesIn);
