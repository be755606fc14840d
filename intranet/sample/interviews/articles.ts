import { ALONE } from "./articles/alone";
import type { Article } from "./articles/article";
import { BECOMING_DIRECTOR } from "./articles/becomingDirector";
import { COMING_HOME } from "./articles/comingHome";
import { FIRST_YEAR } from "./articles/firstYear";
import { FIXED_TERM } from "./articles/fixedTerm";
import { MEDICAL_DESK } from "./articles/medicalDesk";
import { MID_CAREER } from "./articles/midCareer";
import { NURSERY } from "./articles/nursery";
import { PARENTAL_LEAVE } from "./articles/parentalLeave";
import { PETS } from "./articles/pets";
import { SMALL_MISSION } from "./articles/smallMission";
import { TWO_COUNTRIES } from "./articles/twoCountries";

/** The twelve interviews, oldest first. */
export const ARTICLES: readonly Article[] = [
  PETS,
  SMALL_MISSION,
  FIRST_YEAR,
  MID_CAREER,
  FIXED_TERM,
  MEDICAL_DESK,
  COMING_HOME,
  TWO_COUNTRIES,
  PARENTAL_LEAVE,
  NURSERY,
  ALONE,
  BECOMING_DIRECTOR,
];
