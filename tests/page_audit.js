// What a page must have so that everybody can read it. `audit(window of the page)` gives a list of what is wrong.
function audit(view) {
  const page = view.document, root = page.documentElement, wrong = [];
  const all = selector => [...page.querySelectorAll(selector)];
  const told = node => node.outerHTML.replace(/\s+/g, " ").replace(/base64,[^"]*/, "").slice(0, 110);
  const refuse = (rule, nodes) => nodes.forEach(node => wrong.push(`${rule}: ${told(node)}`));

  if (!root.lang) wrong.push("html without lang");
  if (root.scrollWidth > root.clientWidth) wrong.push(`${root.scrollWidth} px wide on ${root.clientWidth} px`);
  if (all("main").length !== 1) wrong.push(`${all("main").length} main`);
  if (!page.querySelector('meta[name="viewport"][content*="width=device-width"]')) wrong.push("no viewport");
  if (!page.title.trim()) wrong.push("no title");
  refuse("outside main", [...page.body.children].filter(node => !["MAIN", "SCRIPT"].includes(node.tagName)));

  const headings = all("h1,h2,h3,h4,h5,h6"), level = node => Number(node.tagName[1]);
  if (all("h1").length !== 1 || level(headings[0]) !== 1) wrong.push("not one h1 at the top");
  refuse("heading jumps", headings.filter((node, place) => place && level(node) > level(headings[place - 1]) + 1));
  refuse("empty heading", headings.filter(node => !node.textContent.trim()));

  const named = svg => svg.firstElementChild && svg.firstElementChild.tagName === "title" && svg.getAttribute("role") === "img";
  refuse("svg without a title", all("svg").filter(node => !named(node) || !node.firstElementChild.textContent.trim()));
  refuse("img without alt", all("img").filter(node => !(node.alt || "").trim()));
  refuse("img that does not load", all("img").filter(node => !node.naturalWidth));
  refuse("th without scope", all("th").filter(node => !["col", "row"].includes(node.getAttribute("scope"))));
  refuse("figure without a caption", all("figure").filter(node => !node.querySelector("figcaption")));
  refuse("caption that repeats the alt", all("figure").filter(node => {
    const shown = node.querySelector("img"), caption = node.querySelector("figcaption");
    return shown && caption && (caption.textContent.includes(shown.alt) || shown.alt.includes(caption.textContent));
  }));
  refuse("pushed sideways without the keyboard", all("*").filter(node =>
    ["auto", "scroll"].includes(view.getComputedStyle(node).overflowX) && (node.tabIndex < 0 || !node.ariaLabel)));

  // On a telephone a wide table is pushed sideways; on a desk, and so in print, all of it is to be seen.
  if (root.clientWidth > 1000)
    refuse("table cut off", all(".table").filter(node => node.scrollWidth > node.clientWidth + 1));
  refuse("tower of text", all("td").filter(node => node.textContent.length > 60 &&
    node.textContent.length < TOWER * lines(node)));
  refuse("text over its cell", all("th, td").filter(node => node.scrollWidth > node.clientWidth + 1));
  refuse("word cut in two", all("th").filter(node => view.getComputedStyle(node).overflowWrap === "anywhere"));

  const ids = all("[id]").map(node => node.id);
  refuse("id twice", all("[id]").filter(node => ids.filter(id => id === node.id).length > 1));
  refuse("dead link", all("a[href]").filter(node => {
    const target = node.getAttribute("href");
    return !target.startsWith("#") || !ids.includes(target.slice(1));
  }));
  refuse("link without words", all("a").filter(node => !node.textContent.trim()));
  refuse("list that holds other things", all("ul > :not(li), ol > :not(li)"));

  for (const [node, ratio] of faint(view)) wrong.push(`contrast ${ratio.toFixed(2)}: ${told(node)}`);
  return [...new Set(wrong)];
}

const TOWER = 14; // characters to a line, of a text that wants more

function lines(node) {
  return [...new Set(textRects(node).map(box => Math.round(box.top)))].length;
}

function textRects(node) {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(box => box.width);
}

// --- contrast of text, by WCAG 2.1 ---

function parts(colour) {
  const found = colour.match(/[\d.]+/g).map(Number);
  return found.length < 4 ? [...found, 1] : found;
}

function over(upper, lower) {
  const share = upper[3];
  return [0, 1, 2].map(place => share * upper[place] + (1 - share) * lower[place]).concat(1);
}

function luminance(colour) {
  const linear = colour.slice(0, 3).map(value => value / 255)
    .map(value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

function ground(view, node) {
  const layers = [];
  for (let place = node; place instanceof view.Element; place = place.parentElement)
    layers.push(parts(view.getComputedStyle(place).backgroundColor));
  return layers.reverse().reduce((lower, upper) => over(upper, lower), [255, 255, 255, 1]);
}

// Every element with text of its own whose contrast is below 4.5, or below 3 for large letters.
function* faint(view) {
  const walker = view.document.createTreeWalker(view.document.body, view.NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || ["title", "STYLE", "SCRIPT"].includes(node.tagName)) continue;
    const look = view.getComputedStyle(node), size = parseFloat(look.fontSize);
    const below = ground(view, node);
    const ink = over(parts(node instanceof view.SVGElement ? look.fill : look.color), below);
    const large = size >= 24 || (size >= 18.66 && Number(look.fontWeight) >= 700);
    const ratio = contrast(ink, below);
    if (ratio < (large ? 3 : 4.5)) yield [node, ratio];
  }
}
