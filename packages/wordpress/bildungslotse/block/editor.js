// The block "Bildungslotse" in the editor: choose a widget, its feed and its options. What it stores is the placeholder
// div that every role may save and that shows its link without this plugin. Needs no build step. Left out: a preview of
// the widget itself, and what the options mean (generated/widgets.json, made from the option tables).
(({ blocks, blockEditor, components, element, i18n }, known) => {
  const { __, sprintf } = i18n;
  const el = element.createElement;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { FormTokenField, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } =
    components;
  const PREFIX = 'data-lotse-';

  const widgetOf = (name) => known.widgets.find((widget) => widget.name === name);

  /** A new block has no options yet; PHP would turn an empty object among the defaults into a list. */
  const optionsOf = ({ options }) => options ?? {};

  /** Options without the ones that were emptied: what is missing keeps the widget's own default. */
  const withOption = (options, name, value) => {
    const changed = { ...options, [name]: value };
    if (value === undefined) delete changed[name];
    return changed;
  };

  /** The attributes of the placeholder, sorted, so that the same choice is always stored in the same words. */
  const dataOf = (attributes) => {
    const { widget, feed } = attributes;
    const options = optionsOf(attributes);
    const names = Object.keys(options).sort();
    return {
      'data-lotse': widget,
      ...(feed !== '' && { [`${PREFIX}feed`]: feed }),
      ...Object.fromEntries(names.map((name) => [PREFIX + name, options[name]])),
    };
  };

  const wordsIn = (text) => text.split(/\s+/u).filter((word) => word !== '');

  /** The choices of a list are shown by their words and stored by their codes. */
  const listField = ({ label, choices }, value, change) => {
    const find = (key, text) => choices.find((choice) => choice[key] === text);
    return el(FormTokenField, {
      label,
      value: wordsIn(value ?? '').map((code) => find('value', code)?.label ?? code),
      suggestions: choices.map((choice) => choice.label),
      __experimentalExpandOnFocus: choices.length > 0,
      __experimentalShowHowTo: false,
      onChange: (labels) => {
        const codes = labels.map((text) => find('label', text)?.value ?? text);
        change(codes.length > 0 ? codes.join(' ') : undefined);
      },
    });
  };

  const choiceField = ({ label, help, choices, default: usual }, value, change) =>
    el(SelectControl, {
      label,
      help,
      value: value ?? usual,
      options: choices,
      onChange: (next) => change(next === usual ? undefined : next),
    });

  const switchField = ({ label, help }, value, change) =>
    el(ToggleControl, {
      label,
      help,
      checked: value === 'true',
      onChange: (isOn) => change(isOn ? 'true' : undefined),
    });

  const textField = ({ label, help, type, default: usual }, value, change) =>
    el(TextControl, {
      label,
      help,
      type: type === 'number' ? 'number' : 'text',
      value: value ?? '',
      placeholder: usual,
      onChange: (next) => change(next.trim() === '' ? undefined : next),
    });

  function fieldFor({ type, choices }) {
    if (type === 'list') return listField;
    if (type === 'switch') return switchField;
    return choices.length > 0 ? choiceField : textField;
  }

  const groups = [
    ['content', __('Nur einen Teil zeigen', 'bildungslotse')],
    ['behaviour', __('Bedienung', 'bildungslotse')],
    ['looks', __('Darstellung', 'bildungslotse')],
  ];

  function optionPanels(attributes, setAttributes) {
    const table = widgetOf(attributes.widget)?.options ?? [];
    const options = optionsOf(attributes);
    const field = (option) => {
      const name = option.attribute;
      const change = (value) => setAttributes({ options: withOption(options, name, value) });
      return el('div', { key: name }, fieldFor(option)(option, options[name], change));
    };
    return groups.map(([group, title]) => {
      const rows = table.filter((option) => option.group === group);
      const panel = { key: group, title, initialOpen: group === 'content' };
      return rows.length > 0 && el(PanelBody, panel, rows.map(field));
    });
  }

  const linkPanel = ({ href, text }, setAttributes) =>
    el(
      PanelBody,
      { key: 'link', title: __('Link an dieser Stelle', 'bildungslotse'), initialOpen: false },
      el(TextControl, {
        label: __('Adresse', 'bildungslotse'),
        help: __(
          'Der Link steht da, bis alles geladen ist, und bleibt, wenn etwas nicht klappt.',
          'bildungslotse',
        ),
        value: href,
        onChange: (value) => setAttributes({ href: value.trim() }),
      }),
      el(TextControl, {
        label: __('Text', 'bildungslotse'),
        value: text,
        onChange: (value) => setAttributes({ text: value }),
      }),
    );

  /** What the block will show, in one line each. */
  function summary(attributes) {
    const table = widgetOf(attributes.widget)?.options ?? [];
    const options = optionsOf(attributes);
    return table
      .filter(({ attribute }) => attribute in options)
      .map(({ attribute, type, label, choices }) => {
        if (type === 'switch') return label;
        const wordOf = (code) => choices.find(({ value }) => value === code)?.label ?? code;
        return `${label}: ${wordsIn(options[attribute]).map(wordOf).join(', ')}`;
      });
  }

  /** Another widget keeps the options that it has, too, and the link's words unless they are the usual ones. */
  function changedWidget(name, attributes) {
    const { widget, text } = attributes;
    const names = widgetOf(name).options.map(({ attribute }) => attribute);
    const kept = Object.entries(optionsOf(attributes)).filter(([key]) => names.includes(key));
    const isUsual = text === widgetOf(widget)?.linkText;
    return {
      widget: name,
      options: Object.fromEntries(kept),
      text: isUsual ? widgetOf(name).linkText : text,
    };
  }

  function Edit({ attributes, setAttributes }) {
    const { widget, feed, href, text } = attributes;
    element.useEffect(() => {
      if (href === '' && known.pages !== '') setAttributes({ href: known.pages });
    }, []);
    const lines = summary(attributes);
    const hasFeed = feed !== '' || known.feed !== '';
    return el(
      'div',
      useBlockProps(),
      el(
        InspectorControls,
        null,
        optionPanels(attributes, setAttributes),
        linkPanel({ href, text }, setAttributes),
      ),
      el(
        Placeholder,
        {
          icon: 'location-alt',
          label: sprintf(
            /* translators: %s: name of a widget */
            __('Bildungslotse: %s', 'bildungslotse'),
            widgetOf(widget)?.title ?? widget,
          ),
          instructions: __(
            'Hier erscheinen auf der veröffentlichten Seite die Angebote. Einstellungen stehen rechts.',
            'bildungslotse',
          ),
          isColumnLayout: true,
        },
        el(SelectControl, {
          label: __('Was soll hier stehen?', 'bildungslotse'),
          value: widget,
          options: known.widgets.map(({ name, title }) => ({ value: name, label: title })),
          onChange: (name) => setAttributes(changedWidget(name, attributes)),
        }),
        el(TextControl, {
          label: __('Adresse des Bildungsfeeds', 'bildungslotse'),
          help: hasFeed
            ? __('Ohne Angabe gilt der Feed aus den Einstellungen der Website.', 'bildungslotse')
            : __(
                'Es fehlt die Adresse des Feeds: Tragen Sie sie hier ein, oder lassen Sie sie in den Einstellungen der Website eintragen.',
                'bildungslotse',
              ),
          value: feed,
          placeholder: known.feed,
          onChange: (value) => setAttributes({ feed: value.trim() }),
        }),
        lines.length > 0 &&
          el(
            'ul',
            null,
            lines.map((line) => el('li', { key: line }, line)),
          ),
      ),
    );
  }

  function save({ attributes }) {
    const { href, text } = attributes;
    const props = useBlockProps.save({ className: 'lotse-widget', ...dataOf(attributes) });
    return el('div', props, el('p', null, href === '' ? text : el('a', { href }, text)));
  }

  // ── A snippet that is pasted becomes the block ──────────────────────────────────────────────────

  const attributeNames = () => {
    const options = known.widgets.flatMap((widget) => widget.options);
    const names = new Set(['feed', ...options.map(({ attribute }) => attribute)]);
    return ['data-lotse', ...[...names].map((name) => PREFIX + name)];
  };

  function readSnippet(node) {
    const pairs = [...node.attributes]
      .filter(({ name }) => name.startsWith(PREFIX))
      .map(({ name, value }) => [name.slice(PREFIX.length), value]);
    const { feed = '', ...options } = Object.fromEntries(pairs);
    const link = node.querySelector('a');
    return blocks.createBlock('bildungslotse/widget', {
      widget: node.getAttribute('data-lotse'),
      feed,
      options,
      href: link?.getAttribute('href') ?? '',
      text: node.textContent.trim(),
    });
  }

  const fromSnippet = {
    type: 'raw',
    isMatch: (node) => node.nodeName === 'DIV' && node.hasAttribute('data-lotse'),
    schema: ({ phrasingContentSchema }) => ({
      div: {
        required: ['data-lotse'],
        attributes: attributeNames(),
        children: { p: { children: phrasingContentSchema } },
      },
    }),
    transform: readSnippet,
  };

  blocks.registerBlockType('bildungslotse/widget', {
    edit: Edit,
    save,
    transforms: { from: [fromSnippet] },
  });
})(window.wp, window.bildungslotseEditor);
