/** What GraphiQL opens with: one tab each. */
export const exampleQueries: readonly string[] = [
  `# What did Russia demand, of whom, and where does it say so?
query DemandsOfRussia {
  acts(filter: { types: [DEMANDED], by: { name: "Russia" } }, first: 20) {
    totalCount
    nodes {
      content
      happened { from to precision }
      to { name }
      reports {
        sentence
        article { title publishedOn outlet { name } }
      }
    }
  }
}
`,
  `# Who met whom, and when? Only what an outlet tells in its own voice, and only what took place.
query WhoMetWhom {
  acts(
    filter: { types: [MET_WITH, SPOKE_WITH], polarity: AFFIRMED, modality: ACTUAL, vouched: true }
    first: 50
  ) {
    totalCount
    nodes {
      type
      happened { from }
      by { name type }
      to { name type }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# What did one person say, with the sentence behind it and who says that they said it?
query WhatBlinkenSaid {
  acts(filter: { by: { name: "Antony Blinken" } }, first: 20) {
    nodes {
      type
      content
      to { name }
      about { name }
      reports {
        sentence
        cue { text }
        quote
        voicedIn { sentence act { by { name } } }
        article { title publishedOn }
      }
    }
  }
}
`,
  `# Which demands has nobody answered, as far as it was read?
query OpenDemands {
  demands(status: OPEN, first: 20) {
    totalCount
    nodes {
      content
      happened { from }
      by { name }
      to { name }
      originCount
      reports { sentence }
    }
  }
}
`,
  `# Who did what to whom? What is only alleged is counted apart; pass a cell's filter on to acts.
query RussiaAndItsNeighbours {
  matrix(rows: { name: "Russia" }, columns: { name: "Ukraine" }) {
    by { name }
    to { name }
    type
    counts { acts articles origins alleged unreal }
    filter
  }
}
`,
  `# Who accused and denied most, and in which months?
query Accusations {
  who: facets(by: BY, first: 10, filter: { types: [ACCUSED, DENIED] }) {
    actor { name type }
    counts { acts origins alleged }
  }
  when: facets(by: MONTH, filter: { types: [ACCUSED, DENIED] }) {
    key
    counts { acts origins alleged }
  }
}
`,
]
