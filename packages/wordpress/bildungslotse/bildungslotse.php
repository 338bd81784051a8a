<?php
/**
 * Bildungslotse: Angebote, Kurse, Wege und Willkommensmappe aus einem Bildungsfeed.
 *
 * Loads the parts of the plugin. Every text is German, because German administrations read it; all of it can be
 * translated. Left out: what the widgets do, which is the loader's business (lotse/, copied in by the build).
 *
 * Plugin Name:       Bildungslotse
 * Description:       Bringt Angebotssuche, Kurskalender, Prozessketten und Willkommensmappe auf Ihre Seiten: als Block, als Shortcode oder als eingefügte Adresse. Speichert nichts über Besucher und ruft niemanden an.
 * Version:           0.0.0
 * Requires at least: 6.0
 * Requires PHP:      7.4
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       bildungslotse
 * Domain Path:       /languages
 *
 * @package Bildungslotse
 */

namespace Bildungslotse;

defined( 'ABSPATH' ) || exit;

/** This file: addresses and hooks of the plugin count from it. */
const MAIN_FILE = __FILE__;

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/loader.php';
require_once __DIR__ . '/includes/placeholder.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/frame.php';

if ( is_admin() ) {
	require_once __DIR__ . '/includes/sanitize.php';
	require_once __DIR__ . '/includes/settings-page.php';
}
