<?php

use TYPO3\CMS\Core\Imaging\IconProvider\SvgIconProvider;

return [
    'bildungslotse' => [
        'provider' => SvgIconProvider::class,
        'source' => 'EXT:bildungslotse/Resources/Public/Icons/Extension.svg',
    ],
];
