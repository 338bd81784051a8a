<?php

// The static template for installations without site sets.

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

ExtensionManagementUtility::addStaticFile(
    'bildungslotse',
    'Configuration/TypoScript/',
    'Bildungslotse',
);
