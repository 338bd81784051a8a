<?php

// For installations without Composer. The version is written by the build.
$EM_CONF[$_EXTKEY] = [
    'title' => 'Bildungslotse',
    'description' => 'Bildungsangebote, Kurskalender, Prozessketten und Willkommensmappe eines Landkreises als Inhaltselement',
    'category' => 'plugin',
    'state' => 'beta',
    'version' => '{version}',
    'constraints' => [
        'depends' => [
            'typo3' => '12.4.0-13.4.99',
            'fluid_styled_content' => '12.4.0-13.4.99',
        ],
    ],
];
