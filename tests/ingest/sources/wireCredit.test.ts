import { expect, it } from 'vitest'
import { readWireCredit } from '../../../src/ingest/sources/wireCredit.ts'

const BODY = 'The minister said no. He said so twice.\n\nThe other minister did not comment.'

it.each([
  ['KYIV, Ukraine (Northern Wire) — Ukraine said Sunday that it would wait.', 'Northern Wire'],
  ['MOSCOW (AP) - Russia said no.', 'AP'],
  [`${BODY}\n\n(Northern Wire)`, 'Northern Wire'],
  [`${BODY} (Reuters)`, 'Reuters'],
  [`${BODY}\n\nNorthern Wire contributed to this report.`, 'Northern Wire'],
  [`${BODY}\n\nJane Roe and Northern Wire contributed.`, 'Northern Wire'],
  [
    `${BODY}\n\nAssociated Press writers Jane Roe in Kyiv and John Doe contributed to this report.`,
    'Associated Press',
  ],
  [`${BODY}\n\nWith material from Northern Wire.`, 'Northern Wire'],
  [`${BODY}\n\nReporting by Reuters; editing by Jane Roe`, 'Reuters'],
  [`${BODY}\n\nThis article first appeared in the Elbe Post.`, 'Elbe Post'],
  [`${BODY}\n\nSource: Xinhua`, 'Xinhua'],
])('%j credits a wire', (text, wire) => {
  expect(readWireCredit(text, 'Harbor Ledger')).toBe(wire)
})

it.each([
  BODY,
  `${BODY}\n\nReporting by Jane Roe; editing by John Doe`,
  `${BODY}\n\nJane Roe contributed to this report.`,
  `${BODY}\n\nPhoto: Northern Wire`,
  `${BODY}\n\nPhotograph by Jane Roe (AP)`,
  `${BODY}\n\nThe post Minister says no appeared first on Danube Courier.`,
  `${BODY}\n\nThis article first appeared in the Harbor Ledger.`,
  'KYIV (Harbor Ledger) — Ukraine said no.',
  'Northern Wire contributed to this report.\n\nOne.\n\nTwo.\n\nThree.\n\nFour.',
  'Officials (there were two) — both from Kyiv — said no.',
])('%j credits none', (text) => {
  expect(readWireCredit(text, 'Harbor Ledger')).toBeUndefined()
})
