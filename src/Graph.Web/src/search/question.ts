const asks = /[？?]$|什么|哪些|哪个|哪里|在哪|怎么|怎样|如何|多少|是否|有没有|进展|变化|\d{4}年/

/** Whether a text typed into the search box reads as a question rather than as a name. */
export function isQuestion(text: string): boolean {
  return text.length >= 5 && asks.test(text)
}
