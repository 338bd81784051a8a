<?php
/**
 * The shortcode [bildungslotse widget="offer-finder" topic="kita"] for page builders and the classic editor. Quotation
 * marks of a word processor are read like straight ones. Left out: content between two tags.
 *
 * @package Bildungslotse
 */

namespace Bildungslotse;

defined( 'ABSPATH' ) || exit;

/** Name of the shortcode. */
const SHORTCODE = 'bildungslotse';

/** Quotation marks that word processors and WordPress put in the place of straight ones. */
const CURLY_QUOTES = array( '„', '“', '”', '‟', '″', '«', '»', '‚', '‘', '’', '′' );

/**
 * The attributes as they were meant: WordPress itself reads straight quotation marks only.
 *
 * @param string $text What stands between the name of the shortcode and its closing bracket.
 * @return array<string, string>
 */
function read_attributes( string $text ): array {
	$plain = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$atts  = shortcode_parse_atts( str_replace( CURLY_QUOTES, '"', $plain ) );
	$named = array();
	foreach ( is_array( $atts ) ? $atts : array() as $name => $value ) {
		// A word without a value is a switch: [bildungslotse language-menu].
		$named[ is_int( $name ) ? strtolower( $value ) : $name ] = is_int( $name ) ? 'true' : $value;
	}
	return $named;
}

/**
 * The placeholder for a shortcode.
 *
 * @param array<string, string> $atts Attributes of the shortcode by name.
 */
function shortcode_html( array $atts ): string {
	$own     = array_flip( array( 'widget', 'href', 'text' ) );
	$widget  = $atts['widget'] ?? 'offer-finder';
	$href    = $atts['href'] ?? settings()['pages'];
	$text    = $atts['text'] ?? default_text();
	$options = array_diff_key( $atts, $own );
	return placeholder( $widget, $options, $href, $text );
}

/**
 * Answers for our shortcode before WordPress reads its attributes.
 *
 * @param string|false         $html Output of somebody else, or false.
 * @param string               $tag  Name of the shortcode.
 * @param array<mixed>|string  $_atts Attributes as WordPress has read them.
 * @param array<int, string>   $found What the shortcode consists of; 3 holds its attributes as text.
 * @return string|false
 */
function answer_shortcode( $html, string $tag, $_atts, array $found ) {
	return SHORTCODE === $tag ? shortcode_html( read_attributes( $found[3] ) ) : $html;
}
add_filter( 'pre_do_shortcode_tag', __NAMESPACE__ . '\answer_shortcode', 10, 4 );

// Only a name that is registered is looked for; WordPress does not curl quotation marks in those.
add_shortcode( SHORTCODE, '__return_empty_string' );
