/* Run in a page: what keeps people with a keyboard, a screen reader or weak eyes from using it, as a list of sentences. */
(() => {
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const shown = (selector) => all(selector).filter(isShown);
  const show = (element) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 90);
  const name = (element) =>
    element.ariaLabel ||
    element.textContent.trim() ||
    element.title ||
    element.querySelector('img[alt]')?.alt ||
    '';
  const isOurs = (element) => !element.closest('#redoc, .swagger-ui');

  if (!document.documentElement.lang) faults.push('the page has no language');
  if (!document.title) faults.push('the page has no title');
  for (const landmark of ['header', 'nav'])
    if (all(landmark).filter(isOurs).length === 0) faults.push(`the page has no <${landmark}>`);
  if (all('main').length !== 1) faults.push('the page does not have one <main>');
  for (const nav of all('nav'))
    if (!nav.ariaLabel && !nav.hasAttribute('aria-labelledby')) faults.push(`has no name: ${show(nav)}`);

  const headings = shown('h1, h2, h3, h4, h5, h6').filter(isOurs);
  const ofReader = shown('#redoc h1');
  if (headings.filter(({ tagName }) => tagName === 'H1').length + ofReader.length !== 1)
    faults.push('the page does not have one <h1>');
  let level = 0;
  for (const heading of headings) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) faults.push(`skips a level: ${show(heading)}`);
    level = next;
  }

  for (const image of all('img')) if (!image.hasAttribute('alt')) faults.push(`has no alt: ${show(image)}`);
  for (const field of shown('input, select, textarea'))
    if (!field.ariaLabel && !field.labels?.length && isOursOrSwagger(field))
      faults.push(`has no label: ${show(field)}`);
  for (const control of shown('button, a[href], summary'))
    if (name(control) === '') faults.push(`has no name: ${show(control)}`);
  for (const { id } of all('[id]').filter(isOurs))
    if (all(`[id="${CSS.escape(id)}"]`).length > 1) faults.push(`the id "${id}" is there more than once`);

  /** ReDoc's search field has a placeholder only; the text around it is its own. */
  function isOursOrSwagger(element) {
    return !element.closest('#redoc');
  }

  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  /** Red, green, blue and opacity from 0 to 1, whatever the notation. */
  function rgba(color) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
  }
  const over = ([r, g, b, a], [r2, g2, b2]) => [
    r * a + r2 * (1 - a),
    g * a + g2 * (1 - a),
    b * a + b2 * (1 - a),
    1,
  ];
  function ground(element) {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const color = rgba(getComputedStyle(at).backgroundColor);
      if (color[3] > 0) layers.push(color);
      if (color[3] === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), [1, 1, 1, 1]);
  }
  const luminance = (color) => {
    const [r, g, b] = color.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
  const seen = new Set();
  for (const element of shown('body *').filter(
    (one) => hasText(one) && !one.closest('#redoc, .microlight, .highlight-code'),
  )) {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const below = ground(element);
    const [light, dark] = [luminance(over(rgba(color), below)), luminance(below)].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const key = `${color} ${below}`;
    if (ratio >= (isLarge ? 3 : 4.5) || seen.has(key)) continue;
    seen.add(key);
    faults.push(`is hard to read (${ratio.toFixed(1)}:1): ${show(element)}`);
  }
  return [...new Set(faults)];
})();
