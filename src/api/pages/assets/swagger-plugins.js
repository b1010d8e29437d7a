/* What Swagger UI lacks: a filter that finds operations, and when a deprecated one ends. */

/** Finds operations by what they are called, where they are and what they do; Swagger UI's own filter knows tags only. */
export const operationFilter = ({ React }) => ({
  fn: {
    opsFilter(areas, phrase) {
      const words = phrase.toLowerCase().split(/\s+/).filter(Boolean);
      const isFound = (operation, area) => {
        const { operationId = '', summary = '' } = operation.get('operation').toObject();
        const text = `${area} ${operation.get('method')} ${operation.get('path')} ${operationId} ${summary}`;
        return words.every((word) => text.toLowerCase().includes(word));
      };
      return areas
        .map((area, name) =>
          area.set(
            'operations',
            area.get('operations').filter((one) => isFound(one, name)),
          ),
        )
        .filter((area) => area.get('operations').size > 0);
    },
  },
  components: {
    FilterContainer({ layoutSelectors, layoutActions }) {
      const filter = layoutSelectors.currentFilter();
      return React.createElement(
        'div',
        { className: 'operation-filter' },
        React.createElement('label', { htmlFor: 'operation-filter' }, 'Find an operation'),
        React.createElement('input', {
          id: 'operation-filter',
          type: 'search',
          placeholder: 'list workouts',
          value: filter === true || filter === 'true' ? '' : (filter ?? ''),
          onChange: ({ target }) => layoutActions.updateFilter(target.value),
        }),
      );
    },
  },
});

/**
 * Swagger UI resolves the references of one operation at a time, and not those that its path has for all of its
 * operations: a parameter that is referred to there would have no name. So each operation gets those of its path.
 */
export const parametersOfPaths = () => ({
  statePlugins: {
    spec: {
      wrapActions: { updateJsonSpec: (original) => (document) => original(withOwnParameters(document)) },
    },
  },
});

function withOwnParameters(document) {
  const paths = Object.entries(document.paths ?? {}).map(([path, { parameters = [], ...item }]) => {
    const members = Object.entries(item).map(([name, member]) =>
      member?.responses
        ? [name, { ...member, parameters: [...parameters, ...(member.parameters ?? [])] }]
        : [name, member],
    );
    return [path, Object.fromEntries(members)];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

/** What holds for all operations, folded: whoever comes to try one out wants the list, and the reference has the text. */
export const foldedDescription = ({ React }) => ({
  components: {
    InfoContainer({ getComponent, specSelectors }) {
      const description = specSelectors.info().get('description');
      if (!description) return null;
      const Markdown = getComponent('Markdown', true);
      return React.createElement(
        'details',
        { className: 'about' },
        React.createElement('summary', null, 'What holds for all operations'),
        React.createElement(
          'div',
          { className: 'renderedMarkdown' },
          React.createElement(Markdown, { source: description }),
        ),
      );
    },
  },
});

/** Under a deprecated operation: since when it is, until when it answers, and what to use instead. */
export const deprecations = ({ React }) => ({
  wrapComponents: {
    OperationSummary: (Original, system) => (props) => {
      const [path, method] = ['path', 'method'].map((name) => props.operationProps.get(name));
      const operation = system.specSelectors.specJson().getIn(['paths', path, method]);
      const note = operation?.get('deprecated') ? noteOf(operation, method) : '';
      const original = React.createElement(Original, { ...props, key: 'summary' });
      return note === ''
        ? original
        : [original, React.createElement('p', { className: 'deprecation', key: 'note' }, note)];
    },
  },
});

function noteOf(operation, method) {
  const [since, sunset, successor] = ['x-deprecated-at', 'x-sunset', 'x-successor'].map((name) =>
    operation.get(name),
  );
  return [
    since && `Deprecated since ${since}.`,
    sunset && `Answers until ${sunset}.`,
    successor && `Use ${method.toUpperCase()} ${successor} instead.`,
  ]
    .filter(Boolean)
    .join(' ');
}
