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
]
