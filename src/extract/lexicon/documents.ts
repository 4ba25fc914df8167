/** Nouns for texts, which are said to say what their makers say. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement report letter release tweet post document declaration communique memo message article study survey poll analysis website account resolution note filing ruling record data projection figure summary complaint proclamation estimate communiqué'.split(
    ' ',
  ),
)
