<?php
/**
 * The settings as the other parts read them: one option with six texts. Left out: the form and what it accepts.
 *
 * @package Bildungslotse
 */

namespace Bildungslotse;

defined( 'ABSPATH' ) || exit;

/** Name of the option, of its group and of the page. */
const OPTION = 'bildungslotse';

/**
 * All settings, with '' for what nobody has set.
 *
 * `feed`: address of the feed for widgets without one. `feeds`: hosts that may serve feeds, spaces between them.
 * `pages`: address below which the static pages were published, with a slash at its end. `loader`: 'own' (the copy in
 * this plugin) or 'address'. `address`, `integrity`: of a loader elsewhere.
 *
 * @return array<string, string>
 */
function settings(): array {
	$defaults = array(
		'feed'      => '',
		'feeds'     => '',
		'pages'     => '',
		'loader'    => 'own',
		'address'   => '',
		'integrity' => '',
	);
	$saved    = get_option( OPTION, array() );
	return array_merge( $defaults, array_intersect_key( is_array( $saved ) ? $saved : array(), $defaults ) );
}
