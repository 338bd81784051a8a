<?php
/**
 * The loader's script tag on every page of the site: deferred, with integrity and with the settings as attributes.
 * Widgets, chunks and their hashes are the loader's business.
 *
 * @package Bildungslotse
 */

namespace Bildungslotse;

defined( 'ABSPATH' ) || exit;

/** Name under which WordPress knows the script. */
const HANDLE = 'bildungslotse';

/**
 * Attributes by which consent tools and optimisers are asked to leave a script where and as it is: Cloudflare,
 * Autoptimize, LiteSpeed, WP Rocket, Cookiebot. It stores nothing and its hash must stay true.
 */
const LEAVE_ALONE = array(
	'data-cfasync'       => 'false',
	'data-noptimize'     => '1',
	'data-no-optimize'   => '1',
	'nowprocket'         => '',
	'data-cookieconsent' => 'ignore',
);

/**
 * Address and integrity of the loader in use. Integrity is '' for an address that was saved without one.
 *
 * @return array{src: string, integrity: string}
 */
function loader_source(): array {
	$settings = settings();
	if ( 'address' === $settings['loader'] && '' !== $settings['address'] ) {
		return array(
			'src'       => $settings['address'],
			'integrity' => $settings['integrity'],
		);
	}
	return array(
		'src'       => plugins_url( 'lotse/lotse.js', MAIN_FILE ),
		'integrity' => require dirname( MAIN_FILE ) . '/generated/integrity.php',
	);
}

/** Asks WordPress to print the script in the head. No version is added to the address: it may be an immutable one. */
function enqueue_loader(): void {
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the hash guards the content.
	wp_enqueue_script( HANDLE, loader_source()['src'], array(), null, false );
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_loader' );

/**
 * The attributes of the loader's tag, by name; '' stands for one without a value.
 *
 * @return array<string, string>
 */
function loader_attributes(): array {
	$settings  = settings();
	$integrity = loader_source()['integrity'];
	return array_merge(
		array( 'defer' => '' ),
		'' === $integrity ? array() : array(
			'integrity'   => $integrity,
			'crossorigin' => 'anonymous',
		),
		'' === $settings['feed'] ? array() : array( 'data-lotse-feed' => $settings['feed'] ),
		'' === $settings['feeds'] ? array() : array( 'data-lotse-feeds' => $settings['feeds'] ),
		LEAVE_ALONE
	);
}

/**
 * The tag that WordPress made, with our attributes in front of its own.
 *
 * @param string $tag    Tag as made by WordPress.
 * @param string $handle Name of its script.
 */
function add_loader_attributes( string $tag, string $handle ): string {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	$start = '<script' . attributes_html( loader_attributes() ) . ' ';
	return str_replace( '<script ', $start, $tag );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\add_loader_attributes', 10, 2 );
