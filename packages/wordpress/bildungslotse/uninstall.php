<?php
/**
 * Runs when the plugin is deleted: takes its option away, on every site of a network. Posts keep their placeholders, which
 * show their link.
 *
 * @package Bildungslotse
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $bildungslotse_site ) {
		delete_blog_option( $bildungslotse_site, 'bildungslotse' );
	}
} else {
	delete_option( 'bildungslotse' );
}
