/* Swagger UI shows the names of parameters beside its fields, and does not tell them to who listens instead of looking. */

const LABELS = [
  ['.examples-select-element', () => 'Example'],
  ['.body-param__text, .body-param textarea', () => 'Request body'],
  [
    '[data-param-name] :is(input, select, textarea)',
    (field) => field.closest('[data-param-name]').dataset.paramName,
  ],
  ['.opblock-section-request-body select', () => 'Media type of the body'],
];

/** Names the fields of `element` that have no name, now and whenever some are added. */
export function labelFields(element) {
  const label = () => {
    for (const [selector, nameOf] of LABELS) {
      for (const field of element.querySelectorAll(selector)) {
        if (!field.ariaLabel && !field.labels?.length) field.ariaLabel = nameOf(field);
      }
    }
  };
  new MutationObserver(label).observe(element, { childList: true, subtree: true });
  label();
}
