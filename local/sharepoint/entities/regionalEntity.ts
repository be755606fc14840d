import { Complex } from "../answers/answer";
import { NotBuilt } from "../answers/errors";
import type { Site } from "../store/site";
import { shape } from "./shape";
import type { Entity } from "./shape";

const JAPANESE = 1041;

interface Zone {
  readonly id: number;
  readonly english: string;
  readonly japanese: string;
  /** Minutes to add to the time there to have UTC. */
  readonly bias: number;
  /** Minutes to add besides in summer; 0 where the clocks stay. */
  readonly daylightBias: number;
}

/** SharePoint's numbers and names of zones, by their IANA names: those on record and those of sites that are tested. */
const ZONES: Readonly<Record<string, Zone>> = {
  "America/Los_Angeles": {
    id: 13,
    english: "(UTC-08:00) Pacific Time (US and Canada)",
    japanese: "(UTC-08:00) 太平洋標準時 (米国およびカナダ)",
    bias: 480,
    daylightBias: -60,
  },
  "Asia/Tokyo": {
    id: 20,
    english: "(UTC+09:00) Osaka, Sapporo, Tokyo",
    japanese: "(UTC+09:00) 大阪、札幌、東京",
    bias: -540,
    daylightBias: 0,
  },
  UTC: { id: 93, english: "(UTC) Coordinated Universal Time", japanese: "(UTC) 協定世界時", bias: 0, daylightBias: 0 },
};

/** @throws NotBuilt for a zone whose number is not known here */
export function timeZoneEntity({ web }: Site): Entity {
  const zone = Object.hasOwn(ZONES, web.timeZone) ? ZONES[web.timeZone] : undefined;
  if (zone === undefined) throw new NotBuilt(`the time zone of a site in ${web.timeZone}`);
  return {
    type: "SP.TimeZone",
    path: "Web/RegionalSettings/TimeZone",
    properties: {
      Description: web.language === JAPANESE ? zone.japanese : zone.english,
      Id: zone.id,
      Information: new Complex("SP.TimeZoneInformation", { Bias: zone.bias, DaylightBias: zone.daylightBias, StandardBias: 0 }),
    },
  };
}

const COMMON = {
  AdjustHijriDays: 0,
  AlternateCalendarType: 0,
  CalendarType: 1,
  DateSeparator: "/",
  DecimalSeparator: ".",
  DigitGrouping: "3;0",
  FirstDayOfWeek: 0,
  FirstWeekOfYear: 0,
  IsRightToLeft: false,
  IsUIRightToLeft: false,
  ListSeparator: ",",
  NegativeSign: "-",
  NegNumberMode: 1,
  PositiveSign: "",
  ShowWeeks: false,
  ThousandSeparator: ",",
  TimeSeparator: ":",
  WorkDayEndHour: 1020,
  WorkDays: 62,
  WorkDayStartHour: 480,
};
const UNITED_STATES = {
  AM: "AM",
  PM: "PM",
  Collation: 25,
  CollationLCID: 2070,
  DateFormat: 0,
  IsEastAsia: false,
  LocaleId: 1033,
  Time24: false,
  TimeMarkerPosition: 0,
};
/** As the dates of a Japanese site are written; its way to sort is left out, for its number is not on record. */
const JAPAN = { AM: "午前", PM: "午後", DateFormat: 2, IsEastAsia: true, LocaleId: 1041, Time24: true, TimeMarkerPosition: 1 };

/** How the site writes dates and numbers, which follows its language. */
export function regionalEntity(site: Site): Entity {
  return {
    type: "SP.RegionalSettings",
    path: "Web/RegionalSettings",
    properties: { ...COMMON, ...(site.web.language === JAPANESE ? JAPAN : UNITED_STATES) },
    related: { TimeZone: (selection) => shape(timeZoneEntity(site), selection) },
  };
}
