<?php
/**
 * The placeholder that the loader turns into a widget: a div with data attributes and a link that is there without the
 * loader, too. Feed and options are not checked here: the loader does that for every form.
 *
 * @package Bildungslotse
 */

namespace Bildungslotse;

defined( 'ABSPATH' ) || exit;

/**
 * Attributes as HTML, each with a space in front of it.
 *
 * @param array<string, string> $attributes Values by name; '' is written without a value.
 */
function attributes_html( array $attributes ): string {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= ' ' . $name . ( '' === $value ? '' : '="' . esc_attr( $value ) . '"' );
	}
	return $html;
}

/**
 * Names that may follow `data-lotse-`: words of small letters and digits with one hyphen between them. Others do not
 * survive the filters of WordPress.
 *
 * @param string $name Name of an attribute of the element.
 */
function is_option_name( string $name ): bool {
	return 1 === preg_match( '/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/', $name );
}

/**
 * A placeholder as HTML.
 *
 * @param string                $widget  Name of the widget, for example offer-finder.
 * @param array<string, string> $options Attributes of the element by name, switches with the value true; others than
 *                                       option names are left out.
 * @param string                $href    Address of a page with the same content; '' shows the text alone.
 * @param string                $text    What stands there until the widget is loaded, and when it cannot be.
 */
function placeholder( string $widget, array $options, string $href, string $text ): string {
	$data = array( 'data-lotse' => $widget );
	foreach ( $options as $name => $value ) {
		if ( is_option_name( $name ) ) {
			$data[ 'data-lotse-' . $name ] = $value;
		}
	}
	$fallback = '' === $href ? esc_html( $text ) : '<a href="' . esc_url( $href ) . '">' . esc_html( $text ) . '</a>';
	return '<div class="lotse-widget"' . attributes_html( $data ) . '><p>' . $fallback . '</p></div>';
}

/** The words of the link when nobody has written others. */
function default_text(): string {
	return __( 'Alle Angebote ansehen', 'bildungslotse' );
}
