/** A sentence with its **marked** words on gold: the exact label to look for. */
export function MarkedText({ text }: { readonly text: string }) {
  return text.split('**').map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece));
}
