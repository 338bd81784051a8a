<?php
/**
 * The block "Bildungslotse" and what its editor must know: widgets with their options, and the site's defaults. What the
 * block stores is the placeholder itself (block/editor.js), so that pages stay readable without this plugin.
 *
 * @package Bildungslotse
 */

namespace Bildungslotse;

defined( 'ABSPATH' ) || exit;

/** Name of the editor's script. */
const EDITOR_HANDLE = 'bildungslotse-block';

/** Tells WordPress about the block and its script for the editor. */
function register_block(): void {
	$file         = 'block/editor.js';
	$dependencies = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	$version      = (string) filemtime( dirname( MAIN_FILE ) . '/' . $file );
	wp_register_script( EDITOR_HANDLE, plugins_url( $file, MAIN_FILE ), $dependencies, $version, true );
	wp_set_script_translations( EDITOR_HANDLE, 'bildungslotse' );
	register_block_type( dirname( MAIN_FILE ) . '/block' );
}
add_action( 'init', __NAMESPACE__ . '\register_block' );

/** Hands the widgets and the defaults to the editor's script. */
function prepare_editor(): void {
	$settings = settings();
	$known    = array(
		'widgets' => json_decode( file_get_contents( dirname( MAIN_FILE ) . '/generated/widgets.json' ) ),
		'feed'    => $settings['feed'],
		'pages'   => $settings['pages'],
	);
	$script   = 'window.bildungslotseEditor = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';';
	wp_add_inline_script( EDITOR_HANDLE, $script, 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\prepare_editor' );
