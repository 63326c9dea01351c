/**
 * As much of PowerShell as can be read without one: where strings, here-strings and comments begin and end, and whether every bracket is
 * closed by its own. It does not know what a word means.
 */
export interface PowerShellText {
  /** The code with comments and what is in strings blanked, line by line as it was. */
  readonly code: string;
  /** What stands in its strings. */
  readonly strings: readonly string[];
  readonly comments: readonly string[];
  /** What is not closed, or closes nothing, each with its line. */
  readonly problems: readonly string[];
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

export function readPowerShell(text: string): PowerShellText {
  const strings: string[] = [];
  const comments: string[] = [];
  const problems: string[] = [];
  const open: { readonly bracket: string; readonly line: number }[] = [];
  let code = '';
  let at = 0;
  const line = (): number => text.slice(0, at).split('\n').length;
  const blank = (taken: string): string => taken.replaceAll(/[^\n]/g, ' ');
  /** Takes everything up to where an expression ends; the rest of the text where it never does. */
  const take = (end: RegExp, what: string): string => {
    const rest = text.slice(at);
    const found = end.exec(rest);
    if (found === null) problems.push(`${what} of line ${line()} does not end`);
    const taken = found === null ? rest : rest.slice(0, found.index + found[0].length);
    at += taken.length;
    return taken;
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const sign = rest[0] ?? '';
    if (rest.startsWith('<#')) {
      comments.push(take(/#>/, 'comment'));
      code += blank(comments.at(-1) ?? '');
    } else if (sign === '#' && !/[\w$]$/.test(code)) {
      comments.push(take(/$/m, 'comment'));
      code += blank(comments.at(-1) ?? '');
    } else if (/^@['"]\n/.test(rest)) {
      strings.push(take(rest[1] === "'" ? /\n'@/ : /\n"@/, 'here-string'));
      code += `''${blank((strings.at(-1) ?? '').slice(2))}`;
    } else if (sign === "'" || sign === '"') {
      strings.push(take(sign === "'" ? /^'(?:[^']|'')*'/ : /^"(?:[^"`]|`.|"")*"/s, 'string'));
      const taken = strings.at(-1) ?? '';
      code += `'${blank(taken.slice(1, -1))}'`;
    } else if (sign === '`') {
      code += text.slice(at, at + 2);
      at += 2;
    } else {
      if ('([{'.includes(sign)) open.push({ bracket: sign, line: line() });
      const partner = CLOSES[sign];
      if (partner !== undefined) {
        const last = open.pop();
        if (last?.bracket !== partner) problems.push(`${sign} of line ${line()} closes nothing`);
      }
      code += sign;
      at += 1;
    }
  }
  return {
    code,
    strings,
    comments,
    problems: [...problems, ...open.map((left) => `${left.bracket} of line ${left.line} is not closed`)],
  };
}

/** The commands of a text, each with the names of the parameters it is called with. Continued lines belong to their command. */
export function commandsOf(code: string): readonly { readonly name: string; readonly parameters: readonly string[] }[] {
  const joined = code.replaceAll(/`\n/g, '  ');
  const found = [...joined.matchAll(/(?<![\w$.:\-\\@[])([A-Za-z?%][\w]*-[A-Z]\w*|[a-z?%][\w]*)(?=[\s)}|;]|$)(?!\s*=[^=])/gm)];
  return found
    .filter(({ index }) =>
      /(?:^|\n|[|;{(=]|\breturn|\bthrow|\bif|\belse|\bdo|\btry|\bfinally|&)\s*$/.test(
        joined.slice(Math.max(0, index - 200), index),
      ),
    )
    .map(({ 1: name = '', index }) => {
      const rest = joined.slice(index + name.length).split('\n')[0] ?? '';
      return { name, parameters: [...ownPart(rest).matchAll(/(?<=\s)-([A-Za-z]\w*)/g)].map(([, parameter = '']) => parameter) };
    });
}

/** The words of a command up to where the next begins: a pipe, a semicolon, or the bracket around it. What is in brackets is blanked. */
function ownPart(rest: string): string {
  let depth = 0;
  let own = '';
  for (const sign of rest) {
    if ('([{'.includes(sign)) depth += 1;
    if (depth === 0 && ')]}|;'.includes(sign)) break;
    own += depth === 0 ? sign : ' ';
    if (')]}'.includes(sign)) depth -= 1;
  }
  return own;
}

/** The functions of a text and the parameters each declares. */
export function functionsOf(code: string): ReadonlyMap<string, readonly string[]> {
  const functions = new Map<string, readonly string[]>();
  for (const { 1: name = '', index } of code.matchAll(/^function ([\w-]+) \{/gm)) {
    const body = code.slice(index).split(/^\}/m)[0] ?? '';
    const from = body.indexOf('param(');
    let depth = 0;
    let to = from + 5;
    do {
      if (body[to] === '(') depth += 1;
      if (body[to] === ')') depth -= 1;
      to += 1;
    } while (depth > 0 && to < body.length);
    const declared = from === -1 ? '' : body.slice(from, to);
    // Variables in a declaration are its parameters; a type or an attribute has none.
    functions.set(
      name,
      [...declared.matchAll(/\$(\w+)/g)]
        .map(([, parameter = '']) => parameter)
        .filter((word) => !['true', 'false', 'env'].includes(word)),
    );
  }
  return functions;
}
