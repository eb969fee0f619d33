/** The part of lunar-javascript 1.7.7 that `lunar.ts` uses; the package ships no types. */
declare module 'lunar-javascript' {
  interface LunarMonth {
    getYear(): number;
    /** Negative for a leap month. */
    getMonth(): number;
    getDayCount(): number;
    /** Julian day number of the first day. */
    getFirstJulianDay(): number;
  }

  interface LunarYear {
    /** Month 1 to the last month of the year, the leap month in its place. */
    getMonthsInYear(): LunarMonth[];
  }

  const library: {
    readonly LunarYear: { fromYear(year: number): LunarYear };
    /** `ONE_THIRD` is the civil offset in days: 8 hours, Beijing. */
    readonly ShouXingUtil: { ONE_THIRD: number };
  };
  export default library;
}
