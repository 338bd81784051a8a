// Settings of the analyzer that writes dist/custom-elements.json (attributes, events, slots, parts, custom properties of
// each element). Private members are no part of the description.
const isPrivate = ({ privacy, name }) =>
  privacy === 'private' || privacy === 'protected' || name.startsWith('#');

const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.members) {
          declaration.members = declaration.members.filter((member) => !isPrivate(member));
        }
      }
    }
  },
});

export default {
  globs: ['src/{ui,offers}/*-element.ts', 'src/widgets/**/*.ts'],
  exclude: ['src/**/*-state.ts', 'src/**/*-styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};
