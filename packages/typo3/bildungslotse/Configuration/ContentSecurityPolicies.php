<?php

// What the element needs beyond the default policy of the frontend: nothing, as long as the feed lies on the same host.
// Scripts come from this site, and there are no inline scripts or styles. A feed on another host is allowed per site in
// config/sites/<site>/csp.yaml (see the handbook), because its address is a setting of the site.

use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Directive;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Mutation;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationCollection;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\MutationMode;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\Scope;
use TYPO3\CMS\Core\Security\ContentSecurityPolicy\SourceKeyword;
use TYPO3\CMS\Core\Type\Map;

return Map::fromEntries([
    Scope::frontend(),
    new MutationCollection(
        new Mutation(MutationMode::Extend, Directive::ScriptSrc, SourceKeyword::self),
        new Mutation(MutationMode::Extend, Directive::ConnectSrc, SourceKeyword::self),
    ),
]);
