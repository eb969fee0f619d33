/** Does the same under each process time zone, and puts the zone back. */
export function inZones<T>(zones: readonly string[], run: (zone: string) => T): readonly T[] {
  const before = process.env.TZ;
  try {
    return zones.map((zone) => {
      process.env.TZ = zone;
      return run(zone);
    });
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

export const ZONES = ['UTC', 'America/New_York', 'Asia/Ho_Chi_Minh', 'Pacific/Auckland'];
