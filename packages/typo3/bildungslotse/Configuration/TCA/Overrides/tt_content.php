<?php

// The content element "Bildungslotse": header and access as everywhere, and one form for everything else.

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

(static function (): void {
    $type = 'bildungslotse';
    $words = 'LLL:EXT:bildungslotse/Resources/Private/Language/locallang.xlf:';

    ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
        'label' => $words . 'element.title',
        'description' => $words . 'element.description',
        'value' => $type,
        'icon' => 'bildungslotse',
        'group' => 'default',
    ]);
    $GLOBALS['TCA']['tt_content']['ctrl']['typeicon_classes'][$type] = 'bildungslotse';
    $GLOBALS['TCA']['tt_content']['types'][$type] = [
        'showitem' => '
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:general,
                --palette--;;general,
                --palette--;;headers,
                pi_flexform,
            --div--;LLL:EXT:frontend/Resources/Private/Language/locallang_ttc.xlf:tabs.appearance,
                --palette--;;frames,
                --palette--;;appearanceLinks,
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:language,
                --palette--;;language,
            --div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access,
                --palette--;;hidden,
                --palette--;;access,
        ',
    ];
    ExtensionManagementUtility::addPiFlexFormValue(
        '*',
        'FILE:EXT:bildungslotse/Configuration/FlexForms/Bildungslotse.xml',
        $type,
    );
})();
