/* ReDoc in the colors of the page, which are those that the reader prefers. */
const element = document.getElementById('redoc');
const dark = matchMedia('(prefers-color-scheme: dark)');

const COLORS = {
  light: {
    colors: { primary: { main: '#1f4b99' }, text: { primary: '#1b1f27', secondary: '#4c5563' } },
    sidebar: { backgroundColor: '#f6f7f9', textColor: '#1b1f27' },
  },
  dark: {
    colors: {
      primary: { main: '#9dbcf5' },
      text: { primary: '#e6e9ef', secondary: '#aeb6c4' },
      border: { dark: '#3a4250', light: '#2a313d' },
      responses: {
        success: { color: '#7ddc9a', backgroundColor: '#16281d', tabTextColor: '#7ddc9a' },
        error: { color: '#ff9f9a', backgroundColor: '#2f1a1a', tabTextColor: '#ff9f9a' },
        redirect: { color: '#ffd479', backgroundColor: '#2d2613', tabTextColor: '#ffd479' },
        info: { color: '#9dbcf5', backgroundColor: '#18233a', tabTextColor: '#9dbcf5' },
      },
    },
    schema: {
      nestedBackground: '#1b212b',
      linesColor: '#46516a',
      typeNameColor: '#aeb6c4',
      typeTitleColor: '#aeb6c4',
    },
    sidebar: { backgroundColor: '#171c24', textColor: '#e6e9ef' },
    rightPanel: { backgroundColor: '#0c0f14' },
    codeBlock: { backgroundColor: '#171c24' },
    typography: { code: { color: '#ffb3a8', backgroundColor: '#232a36' } },
  },
};

function show() {
  const theme = COLORS[dark.matches ? 'dark' : 'light'];
  const typography = {
    fontFamily: 'system-ui, sans-serif',
    headings: { fontFamily: 'system-ui, sans-serif' },
  };
  Redoc.init(
    element.dataset.document,
    {
      disableGoogleFont: true,
      hideDownloadButton: false,
      jsonSampleExpandLevel: 3,
      minCharacterLengthToInitSearch: 2,
      theme: { ...theme, typography: { ...typography, ...theme.typography } },
    },
    element,
  );
}

dark.addEventListener('change', () => location.reload());
show();
