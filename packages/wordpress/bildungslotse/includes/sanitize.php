<?php
/**
 * What the form of the settings accepts. A value that is refused says why, and the one before it stays.
 *
 * @package Bildungslotse
 */

namespace Bildungslotse;

defined( 'ABSPATH' ) || exit;

/**
 * The settings to save.
 *
 * @param mixed $input What the form has sent.
 * @return array<string, string>
 */
function sanitize_settings( $input ): array {
	$before = settings();
	$text   = array_map( __NAMESPACE__ . '\plain_text', array_intersect_key( is_array( $input ) ? $input : array(), $before ) );
	$asked  = array_merge( $before, $text );
	return array_merge( site_settings( $asked, $before ), loader_settings( $asked, $before ) );
}

/**
 * A value as text without markup and line breaks.
 *
 * @param mixed $value Anything a form can send.
 */
function plain_text( $value ): string {
	return is_string( $value ) ? sanitize_text_field( $value ) : '';
}

/**
 * Feed, hosts and pages.
 *
 * @param array<string, string> $asked  What was typed.
 * @param array<string, string> $before What was saved.
 * @return array<string, string>
 */
function site_settings( array $asked, array $before ): array {
	$feed = '' === $asked['feed'] || is_address( $asked['feed'] );
	if ( ! $feed ) {
		/* translators: %s: what was typed */
		refuse( 'feed', sprintf( __( '„%s“ ist keine Adresse eines Feeds. Sie beginnt mit https:// oder, auf dieser Website, mit einem Schrägstrich.', 'bildungslotse' ), $asked['feed'] ) );
	}
	$pages = '' === $asked['pages'] || ( is_address( $asked['pages'] ) && '/' !== $asked['pages'][0] );
	if ( ! $pages ) {
		/* translators: %s: what was typed */
		refuse( 'pages', sprintf( __( '„%s“ ist keine Adresse veröffentlichter Seiten. Sie beginnt mit https://.', 'bildungslotse' ), $asked['pages'] ) );
	}
	return array(
		'feed'  => $feed ? esc_url_raw( $asked['feed'] ) : $before['feed'],
		'feeds' => hosts( $asked['feeds'] ),
		'pages' => $pages ? folder_address( $asked['pages'] ) : $before['pages'],
	);
}

/**
 * Loader, its address and its integrity. Whoever may not post scripts may not name one here either: on a network of
 * sites that is the network's administrator.
 *
 * @param array<string, string> $asked  What was typed.
 * @param array<string, string> $before What was saved.
 * @return array<string, string>
 */
function loader_settings( array $asked, array $before ): array {
	$keys = array_flip( array( 'loader', 'address', 'integrity' ) );
	$kept = array_intersect_key( $before, $keys );
	$wish = array_intersect_key( $asked, $keys );
	if ( $wish === $kept ) {
		return $kept;
	}
	$reason = why_no_loader( $wish );
	if ( '' !== $reason ) {
		refuse( 'loader', $reason );
		return $kept;
	}
	$wish['loader'] = 'address' === $wish['loader'] ? 'address' : 'own';
	return $wish;
}

/**
 * Why a loader cannot be used, or ''.
 *
 * @param array<string, string> $wish Loader, address and integrity as typed.
 */
function why_no_loader( array $wish ): string {
	if ( ! current_user_can( 'unfiltered_html' ) ) {
		return __( 'Das Programm darf nur ändern, wer Skripte einfügen darf. Fragen Sie die Netzwerk-Verwaltung.', 'bildungslotse' );
	}
	if ( '' !== $wish['integrity'] && 1 !== preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$#', $wish['integrity'] ) ) {
		return __( 'Die Prüfsumme beginnt mit sha256-, sha384- oder sha512-. Kopieren Sie sie aus dem Baukasten.', 'bildungslotse' );
	}
	if ( 'address' === $wish['loader'] && ! is_address( $wish['address'] ) ) {
		return __( 'Die Adresse des Programms fehlt oder beginnt nicht mit https://.', 'bildungslotse' );
	}
	return '';
}

/**
 * Whether a text is an address that pages may ask for: https, a path on this site, or http on this very machine.
 *
 * @param string $text What was typed.
 */
function is_address( string $text ): bool {
	if ( 1 === preg_match( '#^/(?![/\\\\])#', $text ) ) {
		return true;
	}
	$parts = wp_parse_url( $text );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || isset( $parts['user'] ) ) {
		return false;
	}
	$here = in_array( $parts['host'], array( 'localhost', '127.0.0.1' ), true );
	$scheme = $parts['scheme'] ?? '';
	return 'https' === $scheme || ( 'http' === $scheme && $here );
}

/**
 * The folder of an address, with a slash at its end: `…/angebote/index.html` stands for `…/angebote/`.
 *
 * @param string $text An address, or ''.
 */
function folder_address( string $text ): string {
	return '' === $text ? '' : trailingslashit( esc_url_raw( preg_replace( '#/[^/]*\.html?$#', '', $text ) ) );
}

/**
 * Hosts with one space between them. Whole addresses are cut down to their host; what is no host is named and left out.
 *
 * @param string $text Hosts or addresses with spaces or commas between them.
 */
function hosts( string $text ): string {
	$words = preg_split( '/[\s,;]+/', strtolower( $text ), -1, PREG_SPLIT_NO_EMPTY );
	$cut   = preg_replace( '#^https?://([^/]*).*$#', '$1', $words );
	$good  = preg_grep( '/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:[0-9]{1,5})?$/', $cut );
	$bad   = array_diff( $cut, $good );
	if ( array() !== $bad ) {
		/* translators: %s: words that are no host names */
		refuse( 'feeds', sprintf( __( 'Kein Name eines Servers: %s. Schreiben Sie zum Beispiel daten.ihr-kreis.de.', 'bildungslotse' ), implode( ', ', $bad ) ) );
	}
	return implode( ' ', array_unique( $good ) );
}

/**
 * Says on the page of the settings why a value was not saved.
 *
 * @param string $code   Name of the setting.
 * @param string $reason One sentence.
 */
function refuse( string $code, string $reason ): void {
	add_settings_error( OPTION, $code, $reason );
}
