/** Short articles about invented people, with what makes reading hard: quotations, credits, breaks, odd marks. */
export const TEXTS: readonly string[] = [
  `OSLO, Norway (AP) — Norway rejected Canada’s demand that it withdraw its ships, Foreign Minister Ingrid Vale said on Tuesday.

“We will not accept an ultimatum,” Vale told reporters. “Our ships are in our own waters. They will stay there.

“And we expect an apology.”

The Canadian foreign minister, Anna Kovac, called the answer “a disgrace”. She accused Oslo of shelling a fishing boat, which Norway has repeatedly denied.

Sign up for our newsletter today`,
  `Anna Kovac and Peter Stone met in Geneva last week. "It was a good talk," she said, "but we have a long way to go."
The two sides are due to hold new talks in December, according to a statement by the Danish government.
Kovac, Stone and Maria Lopez shake hands. Jane Doe / Agency / Pool via AP`,
  `The U.S. and its allies threatened Moscow with sanctions — "the toughest yet", as one official put it — unless it left by Jan. 10.

Sergei Orlov said: ‘We don’t care.’ He urged the “so-called” partners’ leaders to “come to their senses”, adding that Russia’s demands stand.

“Is that a promise?” asked Ned Brown. “It is,” Orlov replied…`,
  `Protesters marched against the president. They demanded that he resign; he refused to.\r\n\r\nNATO 😀 said it “was watching”.   \n \nThe minister said:\n\n“No.”\n\nPhoto: Jane Doe`,
  `“An unclosed quotation, said Anna Kovac, is what Peter Stone promised her.

He said that she said that Norway said that Denmark had attacked Canada.`,
]
