import { fold } from '../../text/index.ts'
import type { Feed, FeedItem } from './feedItems.ts'

/**
 * The outlet of a feed's item: the source an aggregator names; else that part of the feed's title
 * ("Danube Courier: World") which the address of the site or the item's creator confirms; else the whole title.
 */
export function feedOutlet({ title = '', link }: Feed, item: FeedItem): string | undefined {
  if (item.source !== undefined) return item.source
  const parts = title.split(/\s*(?:[:|»>]|\s[-–—])\s+/).filter((part) => part !== '')
  const site = siteName(link ?? item.link)
  const creators = item.creators.map(fold)
  const outlet =
    parts.find((part) => fold(part).replace(/^the /, '').replaceAll(' ', '') === site) ??
    parts.find((part) => creators.includes(fold(part))) ??
    title
  return outlet === '' ? undefined : outlet
}

/** "danubecourier" of `https://www.danubecourier.example/world`; '' where there is none. */
function siteName(link = ''): string {
  const host = URL.canParse(link) ? new URL(link).hostname : ''
  return (
    host
      .replace(/^(?:www|rss|feeds?|news)\./, '')
      .split('.')[0]
      ?.replaceAll('-', '')
      .replace(/^the/, '') ?? ''
  )
}
