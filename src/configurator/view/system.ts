// The CMS and what the editor may do in it. Left out: what follows from it (result.ts).
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.js';
import { withCms } from '../settings.js';
import { pathsOf, type Cms } from '../survival.js';
import { CMS_NAMES, SYSTEMS } from '../systems.js';
import { radioGroup } from './field.js';

export function system({ settings, change }: Desk): TemplateResult {
  const { cms } = settings;
  const systems = CMS_NAMES.map((one) => ({ value: one, word: SYSTEMS[one].title }));
  return html`${radioGroup(
    { id: 'cms', label: 'Mit welchem System bearbeiten Sie Ihre Seiten?' },
    systems,
    cms,
    (value) => change(withCms(settings, value as Cms)),
    'columns',
  )}
  ${cms === '' || pathsOf(cms).length === 1 ? nothing : roles(settings.path, cms, change)}`;
}

function roles(path: string, cms: Cms, change: Desk['change']): TemplateResult {
  return radioGroup(
    {
      id: 'path',
      label: 'Was trifft auf Sie zu?',
      hint: 'Wenn Sie es nicht wissen: Fragen Sie die Person, die Ihr Konto eingerichtet hat.',
    },
    pathsOf(cms).map(({ id, role }) => ({ value: id, word: role })),
    path,
    (value) => change({ path: value }),
  );
}
