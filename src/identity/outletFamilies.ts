import { fold } from '../text/index.ts'

/**
 * Publishers with several outlets, which share reporters and copy. Outlets whose names are borne by others elsewhere
 * ("The Times", "Metro") are left out: joined wrongly, two origins would count as one.
 */
const FAMILIES: readonly (readonly [publisher: string, outlets: string])[] = [
  ['Advance Local', 'AL.com; Cleveland.com; MLive; NJ.com; OregonLive; PennLive; syracuse.com'],
  ['Axel Springer', 'Bild; Die Welt; Welt am Sonntag'],
  ['DMG Media', 'Daily Mail; Mail on Sunday; MailOnline'],
  ['DPG Media', 'Algemeen Dagblad; De Morgen; de Volkskrant; Het Laatste Nieuws; Trouw'],
  ['Gannett', 'Arizona Republic; Detroit Free Press; Indianapolis Star; USA Today'],
  ['GEDI', 'la Repubblica; La Stampa'],
  ['Hearst Newspapers', 'Houston Chronicle; San Antonio Express-News; San Francisco Chronicle'],
  [
    'McClatchy',
    'Charlotte Observer; Fort Worth Star-Telegram; Kansas City Star; Miami Herald; Sacramento Bee',
  ],
  ['Mediahuis Ireland', 'Belfast Telegraph; Irish Independent; Sunday Independent; Sunday World'],
  ['News Corp Australia', 'The Australian; The Courier-Mail; Herald Sun'],
  ['News UK', 'The Sun on Sunday; The Sunday Times; The Times of London'],
  ['Nine', 'Brisbane Times; The Age; The Australian Financial Review; The Sydney Morning Herald'],
  ['Postmedia', 'Calgary Herald; Montreal Gazette; National Post; Ottawa Citizen; Vancouver Sun'],
  ['Prisa', 'Cinco Días; El País'],
  ['Reach', 'Birmingham Live; Daily Express; Daily Mirror; Daily Record; Manchester Evening News'],
  ['Telegraph Media Group', 'The Daily Telegraph; The Sunday Telegraph'],
  ['Times Group', 'The Economic Times; The Times of India'],
]

const BY_OUTLET: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([publisher, outlets]) =>
    outlets.split('; ').map((outlet): [string, string] => [keyOf(outlet), publisher]),
  ),
)

/** The publisher of an outlet that shares its newsroom with others; null where none is known. */
export function findOutletFamily(outlet: string): string | null {
  return BY_OUTLET.get(keyOf(outlet)) ?? null
}

function keyOf(name: string): string {
  return fold(name).replace(/^the /, '')
}
