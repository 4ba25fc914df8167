import { actor, type Story, type Telling } from './story.ts'

/** Two small articles on one demand, for tests that look at single fields. */

export const RUSSIA = actor('NATION', 'Russia', ['Kremlin', 'Moscow'], 'RUS')
export const NATO = actor('ORGANIZATION', 'NATO')
export const STOLTENBERG = actor('PERSON', 'Jens Stoltenberg', ['Stoltenberg'])
const ENVOYS = actor('GROUP', "Russia's envoys")

export const DEMAND: Telling = {
  type: 'DEMANDED',
  sentence: 'Russia demanded that NATO stop its growth.',
  cue: 'demanded',
  by: [RUSSIA],
  to: [NATO],
  content: ['that NATO stop its growth'],
}

/** Its quotation runs on into the next sentence. */
export const REFUSAL: Telling = {
  type: 'REJECTED',
  sentence: '"We reject that," Jens Stoltenberg told Moscow on Wednesday.',
  cue: 'reject',
  by: [STOLTENBERG],
  to: [RUSSIA],
  content: ['We reject that', 'This will not change'],
  happenedOn: '2022-01-26',
}

const SAYING: Telling = {
  type: 'SAID',
  sentence: 'Stoltenberg said the Kremlin had denied every plan of attack.',
  cue: 'said',
  by: [STOLTENBERG],
  about: [RUSSIA],
  content: ['the Kremlin had denied every plan of attack'],
}

/** Only told inside what Stoltenberg says. */
export const DENIAL: Telling = {
  type: 'DENIED',
  sentence: 'Stoltenberg said the Kremlin had denied every plan of attack.',
  cue: 'denied',
  by: [RUSSIA],
  content: ['every plan of attack'],
  voicedIn: 2,
}

export const OBSERVER: Story = {
  name: 'observer-1',
  title: 'NATO turns Moscow down',
  publishedOn: '2022-01-27',
  outlet: 'Capital Observer',
  wire: 'Northern Wire',
  text: [DEMAND.sentence, REFUSAL.sentence, '"This will not change."', SAYING.sentence].join(' '),
  ties: [{ type: 'HOLDS_ROLE', fromId: STOLTENBERG.id, toId: NATO.id, title: 'Secretary-General' }],
  tellings: [DEMAND, REFUSAL, SAYING, DENIAL],
}

/** Of another outlet, without a day; tells the demand too. */
export const LEDGER: Story = {
  name: 'ledger-1',
  outlet: 'Harbor Ledger',
  text: `${DEMAND.sentence} Russia's envoys met NATO in Vienna.`,
  tellings: [
    DEMAND,
    {
      type: 'MET_WITH',
      sentence: "Russia's envoys met NATO in Vienna.",
      cue: 'met',
      by: [ENVOYS],
      to: [NATO],
      happenedOn: '2022-01-13',
    },
  ],
}

/** Meetings on `days` days, several a day, each of two actors of its own; ten to an article. */
export function meetings(count: number, days = 7): Story[] {
  const tellings = Array.from({ length: count }, (_, index) => meeting(index, days))
  const stories: Story[] = []
  for (let start = 0; start < count; start += 10) {
    const part = tellings.slice(start, start + 10)
    stories.push({
      name: `diary-${start}`,
      outlet: `Diary ${start}`,
      publishedOn: '2022-03-01',
      text: part.map(({ sentence }) => sentence).join(' '),
      tellings: part,
    })
  }
  return stories
}

export function meeting(index: number, days = 7): Telling {
  return {
    type: 'MET_WITH',
    sentence: `Host ${index} met Guest ${index}.`,
    cue: 'met',
    by: [actor('PERSON', `Host ${index}`)],
    to: [actor('PERSON', `Guest ${index}`)],
    happenedOn: `2022-02-0${1 + (index % days)}`,
  }
}
