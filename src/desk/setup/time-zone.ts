import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { Desk } from '../desk.ts'
import { type SiteSettings, siteSettings } from './site-settings.ts'
import { USUAL_TIME_ZONE } from './time-zones.ts'

/** The time zone by which a site tells days and times: its own, else that of the country of its statements. */
export function timeZoneOf(
  site: Pick<SiteSettings, 'timeZone' | 'country'> | undefined,
  { jurisdictions }: { readonly jurisdictions: ReadonlyMap<string, Pick<Jurisdiction, 'timeZone'>> },
): string {
  return site?.timeZone ?? jurisdictions.get(site?.country ?? '')?.timeZone ?? USUAL_TIME_ZONE
}

/** The time zone of a desk's site. */
export async function siteTimeZone(desk: Pick<Desk, 'settings' | 'catalog'>): Promise<string> {
  return timeZoneOf(await siteSettings(desk), desk.catalog)
}
