// The day that everything made is dated from. Sample feed and pages are as old as this day, so a new one makes them stale.

/**
 * YYYY-MM-DD in Germany: one day for all processes of a run, which ask in other time zones and may still ask after
 * midnight. The first to ask hands it on to those it starts, else a test would build anew what another one is reading.
 */
export const today = (process.env.BUILD_DAY ??= new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Berlin',
}).format(new Date()));
