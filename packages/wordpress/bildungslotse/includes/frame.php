<?php
/**
 * The address of a published page, pasted on a line of its own, becomes that page in a frame: for every role, because the
 * frame is made when the post is shown. WordPress asks nobody for it. Left out: the frame's height, which the loader sets.
 *
 * @package Bildungslotse
 */

namespace Bildungslotse;

defined( 'ABSPATH' ) || exit;

/** Registers the handler for addresses below the published pages; without such an address there is none. */
function register_frames(): void {
	$pages = settings()['pages'];
	if ( '' !== $pages ) {
		$regex = '#^' . preg_quote( $pages, '#' ) . '\S*$#';
		wp_embed_register_handler( 'bildungslotse', $regex, __NAMESPACE__ . '\frame_html' );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_frames' );

/**
 * A page in a frame, with the height it has until the loader or the page says another.
 *
 * @param array<int, string> $found Parts of the address; 0 is the whole.
 */
function frame_html( array $found ): string {
	$attributes = array(
		'class'   => 'lotse-frame',
		'src'     => esc_url_raw( $found[0] ),
		'title'   => __( 'Angebote', 'bildungslotse' ),
		'width'   => '100%',
		'height'  => '600',
		'loading' => 'lazy',
	);
	return '<iframe' . attributes_html( $attributes ) . '></iframe>';
}
